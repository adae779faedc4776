"""Deciding about a gap, with a reason, and taking the decision back. What was decided before is kept."""

from __future__ import annotations

from django.utils import timezone

from goldenthread.access.actions import act
from goldenthread.access.models import Area, Person
from goldenthread.access.refusal import Refused
from goldenthread.needs.gap import DECISIONS, NO_ACTION, SEVERITIES, SHEET_OF, Gap
from goldenthread.needs.models import GapDecision


def decide_gap(
    *,
    by: Person,
    area: Area,
    gap: Gap,
    decision: str,
    answer: str = "",
    reason: str = "",
    severity: int | None = None,
) -> GapDecision:
    """An action or a priority that answers it, or “no action” with the reason. It replaces the decision before."""
    if decision not in DECISIONS:
        raise Refused("Choose an action, a priority, or no action.")
    if decision == NO_ACTION and not reason.strip():
        raise Refused("Give the reason why there is no action.")
    if decision in SHEET_OF and not answer:
        raise Refused(f"Choose the {decision} that answers it.")
    if severity is not None and severity not in SEVERITIES:
        raise Refused("Choose high, medium or low.")
    with act(
        by=by,
        action="decide-gap",
        area=area,
        subject=("gap", gap.key),
        purpose=reason.strip()[:300],
        detail={"decision": decision, "answer": answer, "severity": severity},
    ):
        Area.objects.select_for_update().get(pk=area.pk)
        _end(area, gap.key, by)
        return GapDecision.objects.create(
            area=area,
            gap=gap.key,
            said=gap.said,
            title=gap.title[:500],
            words=gap.words,
            decision=decision,
            answer=answer if decision in SHEET_OF else "",
            severity=severity,
            reason=reason.strip(),
            decided_by=by,
            decided_at=timezone.now(),
        )


def take_back_decision(*, by: Person, area: Area, gap: str) -> None:
    """The gap is undecided again."""
    with act(by=by, action="take-back-gap-decision", area=area, subject=("gap", gap)):
        Area.objects.select_for_update().get(pk=area.pk)
        if not _end(area, gap, by):
            raise Refused("Somebody has already taken this decision back.")


def _end(area: Area, gap: str, by: Person) -> int:
    held = GapDecision.objects.filter(area=area, gap=gap, ended_at=None)
    return held.update(ended_by=by, ended_at=timezone.now())
