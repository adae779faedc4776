"""What we read of the shared facts."""

from goldenthread.records.queries.places import place_or_none, places

__all__ = ["place_or_none", "places"]
