"""The golden thread: what answers what, both ways, and where it breaks."""
