"""Who pays for what, with whom."""
