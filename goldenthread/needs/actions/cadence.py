"""Choosing how many months lie between two refreshes of an assessment, where its words leave a doubt (T8)."""

from __future__ import annotations

from django.utils import timezone

from goldenthread.access.actions import act
from goldenthread.access.models import Area, Person
from goldenthread.access.refusal import Refused
from goldenthread.needs.models import RefreshChoice

LONGEST_MONTHS = 120


def choose_refresh(
    *, by: Person, area: Area, assessment: str, wording: str, months: int, reason: str
) -> RefreshChoice:
    """The wording stays as printed; if the document one day says something else, it has to be chosen again."""
    if not 1 <= months <= LONGEST_MONTHS:
        raise Refused(f"Give a whole number of months from 1 to {LONGEST_MONTHS}.")
    if not reason.strip():
        raise Refused("Say why, for example who was asked.")
    with act(
        by=by,
        action="choose-refresh",
        area=area,
        subject=("needs_assessments", assessment),
        fields=["refresh_months"],
        purpose=reason.strip()[:300],
        detail={"months": months, "wording": wording},
    ):
        Area.objects.select_for_update().get(pk=area.pk)
        now = timezone.now()
        RefreshChoice.objects.filter(area=area, assessment=assessment, ended_at=None).update(ended_at=now)
        return RefreshChoice.objects.create(
            area=area,
            assessment=assessment,
            wording=wording,
            months=months,
            reason=reason.strip(),
            chosen_by=by,
            chosen_at=now,
        )
