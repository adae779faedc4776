"""What we keep about what an area has made public."""

from goldenthread.publishing.models.publication import Publication

__all__ = [
    "Publication",
]
