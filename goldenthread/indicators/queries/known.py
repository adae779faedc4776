"""What readings can be of: indicators, places, periods and parts, read once for as long as releases are the same."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, cast

from goldenthread.indicators.models import Breakdown as BreakdownRow
from goldenthread.indicators.models import CatalogueIndicator, ReadingPeriod
from goldenthread.indicators.queries.releases import Release
from goldenthread.methods.breakdown import Breakdown, parse_breakdown
from goldenthread.methods.period import Period
from goldenthread.records.models import Place


@dataclass(frozen=True)
class KnownPlace:
    """`region` is the code of the region that it is in; empty for a region and for England."""

    code: str
    name: str
    region: str


@dataclass(frozen=True)
class Known:
    """Each by its number in the store. `dimensions` are those of a breakdown: `need;sex`."""

    indicators: Mapping[int, CatalogueIndicator]
    places: Mapping[int, KnownPlace]
    periods: Mapping[int, Period]
    texts: Mapping[int, str]
    dimensions: Mapping[int, str]
    _parsed: dict[int, Breakdown] = field(default_factory=dict)

    def breakdown(self, number: int) -> Breakdown:
        parsed = self._parsed.get(number)
        if parsed is None:
            parsed = self._parsed[number] = parse_breakdown(self.texts[number])
        return parsed

    def region_of(self, code: str) -> str:
        """The code of the region that a place is in; empty where it is in none."""
        return next((place.region for place in self.places.values() if place.code == code), "")


# All that accepted uploads name was there when they were accepted, and is never renamed or deleted while they are.
_KEPT: OrderedDict[frozenset[Release], Known] = OrderedDict()
_MOST_KEPT = 4


def known(releases: Mapping[int, Release]) -> Known:
    """No query where this process has asked for the same releases before and all of them are, or were, accepted."""
    if not all(release.accepted for release in releases.values()):
        return _read()
    key = frozenset(releases.values())
    kept = _KEPT.get(key)
    if kept is None:
        kept = _KEPT[key] = _read()
        while len(_KEPT) > _MOST_KEPT:
            _KEPT.popitem(last=False)
    return kept


def _read() -> Known:
    """Four queries."""
    parts = list(BreakdownRow.objects.values_list("id", "text", "dimensions"))
    return Known(
        indicators={row.pk: row for row in CatalogueIndicator.objects.all()},
        places={
            number: KnownPlace(code, name, region or "")
            for number, code, name, region in Place.objects.values_list("id", "code", "name", "region__code")
        },
        periods={
            row.pk: Period(row.start, row.end, cast(Literal["instant", "interval"], row.kind))
            for row in ReadingPeriod.objects.all()
        },
        texts={number: text for number, text, _ in parts},
        dimensions={number: dimensions for number, _, dimensions in parts},
    )
