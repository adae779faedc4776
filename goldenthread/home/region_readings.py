"""Reading a region's published figures in one choice of indicator: six queries, however many authorities."""

from __future__ import annotations

from goldenthread.home.regional import Measured, Regional, regional, within
from goldenthread.indicators.queries import figures
from goldenthread.methods.breakdown import TOTAL
from goldenthread.methods.figure import Figure
from goldenthread.needs.profile import share_of
from goldenthread.records.place_list import ENGLAND, ListedPlace, listed_places


def read_regional(region: ListedPlace, measured: Measured, period_key: str = "") -> Regional:
    """`period_key` as periods write themselves (`2025-01`); another is the newest that any of the places has."""
    places = listed_places()
    codes = [each.code for each in within(region, places)]
    read = figures(
        indicator=measured.indicator.key,
        place=[*codes, region.code, ENGLAND],
        breakdown=["", f"need={measured.need}"] if measured.need else "",
    )
    found = _shares(read) if measured.need else read
    period = next((each.period for each in found if each.period and each.period.key == period_key), None)
    return regional(region, measured, found, places, period)


def _shares(read: list[Figure]) -> list[Figure]:
    """Each place's part in per cent of its own total of the same period; no share without the part."""
    totals = {(each.place, each.period): each for each in read if each.breakdown == TOTAL}
    parts = [each for each in read if each.breakdown != TOTAL]
    return [
        share_of(each, total)
        for each in parts
        if (total := totals.get((each.place, each.period))) is not None
    ]
