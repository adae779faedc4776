"""What changes about the shared facts."""

from goldenthread.records.actions.places import keep_listed_places, keep_place

__all__ = ["keep_listed_places", "keep_place"]
