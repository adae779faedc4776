"""The charts of the stage pages."""
