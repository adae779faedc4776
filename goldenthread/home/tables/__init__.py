"""The tables of the stage pages, from an area's records."""
