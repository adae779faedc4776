"""What we keep about need."""

from goldenthread.needs.models.data_flow import DataFlow
from goldenthread.needs.models.exclusion import Exclusion
from goldenthread.needs.models.finding import Finding
from goldenthread.needs.models.flag_coverage import FlagCoverage
from goldenthread.needs.models.gap import Gap
from goldenthread.needs.models.gap_decision import GapDecision
from goldenthread.needs.models.needs_assessment import NeedsAssessment
from goldenthread.needs.models.refresh_choice import RefreshChoice
from goldenthread.needs.models.service_access import ServiceAccess

__all__ = [
    "DataFlow",
    "Exclusion",
    "Finding",
    "FlagCoverage",
    "Gap",
    "GapDecision",
    "NeedsAssessment",
    "RefreshChoice",
    "ServiceAccess",
]
