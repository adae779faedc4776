"""Golden Thread: SEND joint commissioning for an English local area."""

__version__ = "0.1.0"
