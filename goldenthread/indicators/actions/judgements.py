"""Saying, with a reason, from when a chart starts anew, and that a target which looks wrong is right."""

from __future__ import annotations

from datetime import date

from django.utils import timezone

from goldenthread.access.actions import act
from goldenthread.access.models import Area, Person
from goldenthread.access.refusal import Refused
from goldenthread.indicators.models import Rebase, TargetConfirmation


def rebase_series(*, by: Person, area: Area, series: str, starts: date, reason: str) -> Rebase:
    """From that day the limits of the series are worked out anew. The figures stay as they are."""
    if not reason.strip():
        raise Refused("Say what changed.")
    with act(
        by=by,
        action="rebase-series",
        area=area,
        subject=("series", series),
        purpose=reason.strip()[:300],
        detail={"starts": starts.isoformat()},
    ):
        Area.objects.select_for_update().get(pk=area.pk)
        if Rebase.objects.filter(area=area, series=series, starts=starts, ended_at=None).exists():
            raise Refused("The chart already starts anew at this point.")
        return Rebase.objects.create(
            area=area,
            series=series,
            starts=starts,
            reason=reason.strip(),
            made_by=by,
            made_at=timezone.now(),
        )


def end_rebase(*, by: Person, area: Area, rebase_id: int, reason: str = "") -> Rebase:
    """The limits run through again. Who rebased it, and why, is kept."""
    with act(
        by=by,
        action="end-rebase",
        area=area,
        subject=("rebase", str(rebase_id)),
        purpose=reason.strip()[:300],
    ):
        held = Rebase.objects.select_for_update().filter(area=area, pk=rebase_id).first()
        if held is None or held.ended_at is not None:
            raise Refused("Somebody has already taken this back.")
        held.ended_by, held.ended_at, held.ended_reason = by, timezone.now(), reason.strip()
        held.save(update_fields=["ended_by", "ended_at", "ended_reason"])
        return held


def confirm_target(*, by: Person, area: Area, target: str, said: str, reason: str) -> TargetConfirmation:
    """A target that was held may be used, for as long as the pack says the same of it."""
    if not reason.strip():
        raise Refused("Say why the target is right.")
    with act(
        by=by,
        action="confirm-target",
        area=area,
        subject=("targets", target),
        purpose=reason.strip()[:300],
        detail={"said": said},
    ):
        Area.objects.select_for_update().get(pk=area.pk)
        if TargetConfirmation.objects.filter(area=area, target=target, said=said).exists():
            raise Refused("Somebody has already confirmed this target.")
        return TargetConfirmation.objects.create(
            area=area,
            target=target,
            said=said,
            reason=reason.strip(),
            confirmed_by=by,
            confirmed_at=timezone.now(),
        )
