"""The edges of the golden thread, one file for each part of the cycle."""
