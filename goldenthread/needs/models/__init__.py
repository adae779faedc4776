"""What we keep about need."""

from goldenthread.needs.models.finding import Finding
from goldenthread.needs.models.gap import Gap
from goldenthread.needs.models.needs_assessment import NeedsAssessment

__all__ = [
    "Finding",
    "Gap",
    "NeedsAssessment",
]
