"""The published counts of one kind of placement in all authorities, read once for each set of accepted releases."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from threading import Lock

from goldenthread.forecasts.history import histories
from goldenthread.forecasts.panel import PlacePanel
from goldenthread.forecasts.queries.panels import COUNTED, panels
from goldenthread.indicators.models import Breakdown as BreakdownRow
from goldenthread.indicators.queries.readings import read_figures
from goldenthread.indicators.queries.releases import Release, accepted_releases

KEPT = 8
"""Panels that a process remembers: kinds of placement, and the as-at dates that people are looking at."""

_Key = tuple[tuple[Release, ...], int, str]
_KNOWN: OrderedDict[_Key, PlacePanel] = OrderedDict()
_LOCK = Lock()


def placement_panel(part: str, on: date | None, like: str) -> PlacePanel:
    """The places that are like the one named, with their counts of a part such as “placement=special”, as at a day."""
    releases = accepted_releases()
    key = (tuple(releases[each] for each in sorted(releases)), 0 if on is None else on.year, part)
    with _LOCK:
        if key in _KNOWN:
            _KNOWN.move_to_end(key)
            return _KNOWN[key]
    made = _panel(part, on, sorted(panels(on).of(like).histories))
    with _LOCK:
        _KNOWN[key] = made
        while len(_KNOWN) > KEPT:
            _KNOWN.popitem(last=False)
    return made


def _panel(part: str, on: date | None, places: Sequence[str]) -> PlacePanel:
    until = None if on is None else date(on.year, 1, 31)
    parts = list(BreakdownRow.objects.filter(text=part).values_list("id", flat=True))
    read = read_figures([COUNTED], places, None, parts, until) if parts else []
    found = histories(replace(each, breakdown=()) for each in read)
    return PlacePanel(
        part, found, tuple(sorted({label for each in found.values() for label in each.releases}))
    )
