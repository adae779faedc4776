"""What people decided about need, for the register of decisions: about gaps, and how often to refresh an assessment."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.access.decision import Decision, DecisionKind
from goldenthread.access.models import Area
from goldenthread.needs.gap import NO_ACTION, SEVERITIES, SHEET_OF
from goldenthread.needs.models import GapDecision, RefreshChoice
from goldenthread.needs.queries import gap_address, refresh_address


def _gaps(area: Area) -> Iterable[Decision]:
    for each in GapDecision.objects.filter(area=area).select_related("decided_by", "ended_by"):
        severity = f", severity {SEVERITIES.get(each.severity, '')}" if each.severity is not None else ""
        yield Decision(
            decided=("No action" if each.decision == NO_ACTION else each.decision.capitalize()) + severity,
            by=each.decided_by.name,
            at=each.decided_at,
            reason=each.reason,
            title=each.title,
            sheet="gaps",
            key=each.gap,
            link=gap_address(area, each.gap),
            found=each.words,
            said=each.said,
            answer=(SHEET_OF[each.decision], each.answer) if each.decision in SHEET_OF else None,
            ended_at=each.ended_at,
            ended_by=each.ended_by.name if each.ended_by is not None else "",
        )


def _refreshes(area: Area) -> Iterable[Decision]:
    """A later choice ends the one before."""
    later: dict[str, RefreshChoice] = {}
    for each in (
        RefreshChoice.objects.filter(area=area).select_related("chosen_by").order_by("-chosen_at", "-id")
    ):
        after = later.get(each.assessment)
        later[each.assessment] = each
        yield Decision(
            decided=f"Refreshed every {each.months} months",
            by=each.chosen_by.name,
            at=each.chosen_at,
            reason=each.reason,
            sheet="needs_assessments",
            key=each.assessment,
            link=refresh_address(area, each.assessment),
            found=each.wording,
            ended_at=each.ended_at,
            ended_by=after.chosen_by.name if after is not None and each.ended_at is not None else "",
        )


GAPS = DecisionKind("gaps", "About a gap", "needs.GapDecision", _gaps, order=10)
REFRESHES = DecisionKind(
    "refreshes", "How often an assessment is refreshed", "needs.RefreshChoice", _refreshes, order=50
)
