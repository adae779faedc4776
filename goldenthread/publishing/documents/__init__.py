"""The documents that an area can take along, one file each."""
