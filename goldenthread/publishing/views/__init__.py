"""The pages of what leaves the building."""
