"""The shared facts that we keep, one noun a file."""

from goldenthread.records.models.place import Place

__all__ = ["Place"]
