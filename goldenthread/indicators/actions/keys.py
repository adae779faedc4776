"""The rows that readings point to — indicators, breakdowns, places, periods — made when a file first names them."""

from __future__ import annotations

from typing import Any

from goldenthread.indicators.catalogue import declared, source_indicator
from goldenthread.indicators.facts import Cell, SourcePlace
from goldenthread.indicators.models import Breakdown, CatalogueIndicator, ReadingPeriod
from goldenthread.methods.breakdown import dimensions_of, parse_breakdown
from goldenthread.methods.period import Period
from goldenthread.records.actions import keep_listed_places, keep_place
from goldenthread.records.models import Place


class Keys:
    """Remembers every id, so that a million readings ask the store a few hundred times."""

    def __init__(self, format_key: str) -> None:
        keep_listed_places()
        self._format = format_key
        self.indicators: dict[str, int] = {}
        self.breakdowns: dict[str, int] = dict(Breakdown.objects.values_list("text", "id"))
        self._periods: dict[Period, int] = {}
        self._places: dict[SourcePlace, int] = {}
        self._names: dict[str, str] = {}
        self._new_places: list[str] = []
        self._known_places = set(Place.objects.values_list("code", flat=True))

    def learn(self, cells: list[Cell]) -> None:
        """Have an id for every indicator and breakdown of a row."""
        for cell in cells:
            if cell.indicator not in self.indicators:
                self._new_indicator(cell.indicator)
        new = {cell.breakdown for cell in cells if cell.breakdown not in self.breakdowns}
        if new:
            self._new_breakdowns(new)

    def period(self, period: Period) -> int:
        found = self._periods.get(period)
        if found is None:
            row, _ = ReadingPeriod.objects.get_or_create(kind=period.kind, start=period.start, end=period.end)
            found = self._periods[period] = row.pk
        return found

    def place(self, place: SourcePlace) -> int:
        found = self._places.get(place)
        if found is None:
            row = keep_place(
                code=place.code,
                name=place.name,
                region=place.region,
                gss_code=place.gss_code,
                kind=place.kind,
            )
            found = self._places[place] = row.pk
            self._names[row.code] = row.name
            if place.code not in self._known_places:
                self._new_places.append(f"{place.name} ({place.code})")
        return found

    def summary(self) -> dict[str, Any]:
        """What the preview says: how many places, which are new, which periods and which indicators."""
        return {
            "places": len(self._names),
            "new_places": sorted(set(self._new_places)),
            "periods": [period.key for period in sorted(self._periods)],
            "indicators": sorted(self.indicators),
            "declared": sum(key in declared() for key in self.indicators),
        }

    def _new_indicator(self, key: str) -> None:
        """Ours under our title; a source's own under the source's."""
        ours = declared().get(key)
        theirs = None if ours else source_indicator(self._format, key)
        row, _ = CatalogueIndicator.objects.update_or_create(
            key=key,
            defaults={
                "title": ours.title if ours else theirs.title if theirs else key,
                "declared": ours is not None,
                "format": self._format,
                "table": theirs.table if theirs else "",
                "unit": ours.unit if ours else theirs.unit if theirs else "",
                "statistic": ours.statistic if ours else theirs.statistic if theirs else "count",
            },
        )
        self.indicators[key] = row.pk

    def _new_breakdowns(self, texts: set[str]) -> None:
        """In one go. Another import may make the same ones at the same time."""
        Breakdown.objects.bulk_create(
            [
                Breakdown(text=text, dimensions=";".join(dimensions_of(parse_breakdown(text))))
                for text in sorted(texts)
            ],
            ignore_conflicts=True,
        )
        self.breakdowns |= dict(Breakdown.objects.filter(text__in=texts).values_list("text", "id"))
