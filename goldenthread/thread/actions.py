"""Resolving what contradicts itself in a document, with a reason, and opening it again."""

from __future__ import annotations

from django.utils import timezone

from goldenthread.access.actions import act
from goldenthread.access.models import Area, Person
from goldenthread.access.refusal import Refused
from goldenthread.thread.check import Break
from goldenthread.thread.models import Resolution


def resolve_break(*, by: Person, area: Area, found: Break, reason: str, chosen: str = "") -> Resolution:
    """Both values stay; the break leaves the list of open ones for as long as the source says the same."""
    if not found.check.resolvable:
        raise Refused("This break is mended in the records, and not by a reason.")
    if not reason.strip():
        raise Refused("Give the reason.")
    with act(
        by=by,
        action="resolve-break",
        area=area,
        subject=("break", f"{found.check.key}/{found.said}"),
        purpose=reason.strip()[:300],
        detail={"sheet": found.finding.sheet, "key": found.finding.key, "chosen": chosen.strip()},
    ):
        Area.objects.select_for_update().get(pk=area.pk)
        if Resolution.objects.filter(
            area=area, check_key=found.check.key, said=found.said, reopened_at=None
        ).exists():
            raise Refused("Somebody has already resolved this.")
        return Resolution.objects.create(
            area=area,
            check_key=found.check.key,
            sheet=found.finding.sheet,
            key=found.finding.key,
            said=found.said,
            title=found.finding.title[:500],
            words=found.finding.words,
            stated=found.finding.stated,
            computed=found.finding.computed,
            reason=reason.strip(),
            chosen=chosen.strip(),
            resolved_by=by,
            resolved_at=timezone.now(),
        )


def reopen_break(*, by: Person, resolution: Resolution, reason: str = "") -> Resolution:
    """The break is open again. Who resolved it, and why, is kept."""
    with act(
        by=by,
        action="reopen-break",
        area=resolution.area,
        subject=("break", f"{resolution.check_key}/{resolution.said}"),
        purpose=reason.strip()[:300],
        detail={"sheet": resolution.sheet, "key": resolution.key},
    ):
        held = Resolution.objects.select_for_update().get(pk=resolution.pk)
        if held.reopened_at is not None:
            raise Refused("Somebody has already opened this again.")
        held.reopened_by, held.reopened_at, held.reopened_reason = by, timezone.now(), reason.strip()
        held.save(update_fields=["reopened_by", "reopened_at", "reopened_reason"])
        return held
