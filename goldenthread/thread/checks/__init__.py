"""The checks for breaks, one file for each stage of the cycle."""
