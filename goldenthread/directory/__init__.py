"""The map of services."""
