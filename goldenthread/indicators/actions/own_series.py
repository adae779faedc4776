"""Keeping the series that an area sends of its own: as readings, under keys that are the area's alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from goldenthread.access.refusal import Refused
from goldenthread.indicators.actions.rows import READINGS, SavingReadings
from goldenthread.indicators.facts import SourceIndicator
from goldenthread.indicators.formats.own_series.release import OwnFact
from goldenthread.indicators.models import CatalogueIndicator, Reading
from goldenthread.intake.upload_state import ACCEPTED


class SavingOwnSeries(SavingReadings):
    """Readings whose indicators the file itself names."""

    def add(self, items: list[Any]) -> bool:
        found = cast(list[OwnFact], items)
        for each in found:
            if each.indicator.key not in self.keys.indicators:
                self.keys.indicators[each.indicator.key] = _kept(each.indicator)
        return super().add([each.facts for each in found])


def _kept(indicator: SourceIndicator) -> int:
    """Under the title that it had first. What figures show already keeps its statistic and its unit."""
    row = CatalogueIndicator.objects.filter(key=indicator.key).first()
    if row is None:
        row = CatalogueIndicator(key=indicator.key)
    elif (row.statistic, row.unit) == (indicator.statistic, indicator.unit):
        return row.pk
    elif Reading.objects.filter(indicator=row, upload__state=ACCEPTED).exists():
        raise Refused(
            f"“{row.title}” is here already as a {row.statistic} in {row.unit}; this file has it as a "
            f"{indicator.statistic} in {indicator.unit}. Give it another name, or withdraw the earlier file first."
        )
    row.title, row.unit, row.statistic = indicator.title, indicator.unit, indicator.statistic
    row.format, row.table, row.declared = "own-series", indicator.table, False
    row.save()
    return row.pk


class _OwnSeries:
    """The keeper that the format names."""

    def open(self, upload: int, format_key: str) -> SavingOwnSeries:
        return SavingOwnSeries(upload, format_key)

    def forget(self, upload: int, first: int, last: int | None) -> Iterator[int]:
        return READINGS.forget(upload, first, last)


OWN_SERIES = _OwnSeries()
