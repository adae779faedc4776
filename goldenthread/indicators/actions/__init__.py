"""What changes about readings."""
