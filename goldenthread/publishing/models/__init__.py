"""What is kept of publishing: which pages an area shows to everyone, and who has seen what changed."""

from goldenthread.publishing.models.last_look import LastLook
from goldenthread.publishing.models.publication import Publication

__all__ = ["LastLook", "Publication"]
