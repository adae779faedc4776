"""The terms that hold everywhere, one file for each group."""
