"""The pages that an area may make public, one file each."""
