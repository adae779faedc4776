"""The formats of published statistics that bring readings."""
