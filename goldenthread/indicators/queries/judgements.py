"""What people decided about the figures of an area: where charts start anew, and which targets are confirmed."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.access.models import Area
from goldenthread.indicators.models import Rebase, TargetConfirmation
from goldenthread.indicators.noise_told import Restart


def rebases_of(area: Area, series: str) -> list[Rebase]:
    """Those that hold and those that were taken back, in the order of their dates."""
    found = Rebase.objects.filter(area=area, series=series).select_related("made_by", "ended_by")
    return list(found)


def restarts(rebases: Iterable[Rebase]) -> list[Restart]:
    """Those that hold."""
    return [Restart(each.starts, each.reason, each.made_by.name) for each in rebases if each.ended_at is None]


def restarts_by_series(area: Area) -> dict[str, list[Restart]]:
    """Of every series of the area: one query."""
    found: dict[str, list[Restart]] = {}
    for each in Rebase.objects.filter(area=area, ended_at=None).select_related("made_by"):
        found.setdefault(each.series, []).append(Restart(each.starts, each.reason, each.made_by.name))
    return found


def confirmations(area: Area) -> list[TargetConfirmation]:
    return list(TargetConfirmation.objects.filter(area=area).select_related("confirmed_by"))


def confirmed(area: Area) -> frozenset[tuple[str, str]]:
    """The key of each confirmed target, and what it said then."""
    return frozenset(TargetConfirmation.objects.filter(area=area).values_list("target", "said"))
