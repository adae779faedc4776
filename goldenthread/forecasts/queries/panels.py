"""The published counts of all places, read once for each set of accepted releases and each year of asking."""

from __future__ import annotations

from collections import OrderedDict
from datetime import date
from threading import Lock

from goldenthread.forecasts.history import histories
from goldenthread.forecasts.panel import Panels, PlacePanel
from goldenthread.indicators.models import Breakdown as BreakdownRow
from goldenthread.indicators.queries.readings import read_figures
from goldenthread.indicators.queries.releases import Release, accepted_releases
from goldenthread.methods.breakdown import TOTAL
from goldenthread.records.models import Place
from goldenthread.records.place_list import AUTHORITY, COUNTRY, PART_OF_REGION, REGION

COUNTED = "ehc-plans"
KEPT = 4
"""Panels that a process remembers: the as-at dates that people are looking at."""

_Key = tuple[tuple[Release, ...], int]
_KNOWN: OrderedDict[_Key, Panels] = OrderedDict()
_LOCK = Lock()


def panels(on: date | None = None) -> Panels:
    """As at a day: what had happened by then, by the releases that are accepted now. One query when it is known.

    A January counts from its first day, so a day's year says all.
    """
    releases = accepted_releases()
    key = (tuple(releases[each] for each in sorted(releases)), 0 if on is None else on.year)
    with _LOCK:
        if key in _KNOWN:
            _KNOWN.move_to_end(key)
            return _KNOWN[key]
    made = _panels(on, releases)
    with _LOCK:
        _KNOWN[key] = made
        while len(_KNOWN) > KEPT:
            _KNOWN.popitem(last=False)
    return made


def _panels(on: date | None, releases: dict[int, Release]) -> Panels:
    until = None if on is None else date(on.year, 1, 31)
    total = dict.fromkeys(BreakdownRow.objects.filter(text="").values_list("id", flat=True), TOTAL)
    found = histories(read_figures([COUNTED], None, None, total, until, releases))
    kinds = dict(Place.objects.filter(code__in=list(found)).values_list("code", "kind"))
    labels = tuple(sorted({label for each in found.values() for label in each.releases}))

    def panel(title: str, *wanted: str) -> PlacePanel:
        return PlacePanel(title, {c: h for c, h in found.items() if kinds.get(c) in wanted}, labels)

    return Panels(
        panel("authorities", AUTHORITY), panel("regions and England", REGION, PART_OF_REGION, COUNTRY), kinds
    )
