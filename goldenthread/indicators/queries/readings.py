"""From readings to figures: of several releases that say the same fact, the newest accepted one is heard."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.indicator import Indicator
from goldenthread.indicators.models import Reading
from goldenthread.indicators.queries.known import Known, known
from goldenthread.indicators.queries.releases import Release, accepted_releases
from goldenthread.methods.disclosure.figures import protected
from goldenthread.methods.figure import (
    ACCUMULATIONS,
    AVAILABILITIES,
    FINALITIES,
    ORIGINS,
    AlsoPublished,
    Figure,
    within_rounding,
)
from goldenthread.methods.period import Period

_Fact = tuple[int, int, int, int]


class Row(NamedTuple):
    """A reading, by the numbers that the store has for what it is of."""

    indicator: int
    breakdown: int
    place: int
    period: int
    upload: int
    value: float | None
    low: float | None
    high: float | None
    numerator: float | None
    denominator: float | None
    availability: int
    finality: int
    accumulation: int
    origin: int


Wanted = Callable[[str, Row, Sequence[Row]], bool]
_FIELDS = tuple(f"{n}_id" if i < 5 else n for i, n in enumerate(Row._fields))


def read_figures(
    indicators: Collection[str],
    places: Collection[str] | None,
    periods: Collection[Period] | None,
    breakdowns: Collection[int] | None,
    as_at: date | None,
    releases: Mapping[int, Release] | None = None,
    wanted: Wanted | None = None,
) -> list[Figure]:
    """Unpublished figures come under their disclosure policy: there is no other way to a reading.

    In no order. None is every place, every period, every breakdown, every accepted release.

    `wanted` says of the row that is heard, and of the others that say the same fact, whether a figure is made of them.
    One query for the releases, one for the readings, four more where these releases are read for the first time.
    """
    releases = accepted_releases() if releases is None else releases
    there = known(releases)
    keys = [key for key, row in there.indicators.items() if row.key in indicators]
    place_keys = None if places is None else [key for key, row in there.places.items() if row.code in places]
    period_keys = _period_keys(there, periods, as_at)
    if (
        not (keys and period_keys and releases)
        or place_keys == []
        or (breakdowns is not None and not breakdowns)
    ):
        return []
    query = Reading.objects.filter(indicator_id__in=keys, upload_id__in=list(releases))
    if len(period_keys) < len(there.periods):
        query = query.filter(period_id__in=period_keys)
    if place_keys is not None:
        query = query.filter(place_id__in=place_keys)
    if breakdowns is not None:
        query = query.filter(breakdown_id__in=list(breakdowns))
    newest: dict[_Fact, Row] = {}
    others: dict[_Fact, list[Row]] = {}
    for values in query.values_list(*_FIELDS).iterator(chunk_size=5_000):
        row = Row(*values)
        other = newest.setdefault(row[:4], row)
        if other is row:
            continue
        if _rank(other, releases) < _rank(row, releases):
            newest[row[:4]], row = row, other
        others.setdefault(row[:4], []).append(row)
    return protected(
        _figure(there, releases, row, others.get(fact, ()))
        for fact, row in newest.items()
        if wanted is None or wanted(there.indicators[row.indicator].key, row, others.get(fact, ()))
    )


def _rank(row: Row, releases: Mapping[int, Release]) -> tuple[bool, object]:
    """The newest release is heard, but a sum of ours that cannot be made never hides a figure that was published."""
    cannot = row.value is None and ORIGINS[row.origin] == "derived"
    return (not cannot, releases[row.upload].order)


def _period_keys(there: Known, periods: Collection[Period] | None, as_at: date | None) -> list[int]:
    """There are a few dozen periods in all. As at a day, a stock counts from its first day, a flow from its last."""
    return [
        key
        for key, period in there.periods.items()
        if (periods is None or period in periods)
        and (as_at is None or (period.start if period.is_instant else period.end) <= as_at)
    ]


def _figure(there: Known, releases: Mapping[int, Release], row: Row, others: Sequence[Row]) -> Figure:
    indicator, place, period = (
        there.indicators[row.indicator],
        there.places[row.place],
        there.periods[row.period],
    )
    ours, release = declared().get(indicator.key), releases[row.upload]
    figure = Figure(
        indicator=indicator.key,
        title=ours.title if ours else indicator.title,
        place=place.code,
        place_name=place.name,
        period=period,
        value=row.value,
        breakdown=there.breakdown(row.breakdown),
        low=row.low,
        high=row.high,
        numerator=row.numerator,
        denominator=row.denominator,
        statistic=ours.statistic if ours else indicator.statistic,
        unit=ours.unit if ours else indicator.unit,
        population=ours.population_on(period.end) if ours else indicator.table,
        availability=AVAILABILITIES[row.availability],
        finality=FINALITIES[row.finality],
        accumulation=ACCUMULATIONS[row.accumulation],
        origin=ORIGINS[row.origin],
        source=ours.source if ours else release.source,
        release=release.label,
        as_at=period.end,
        places=ours.places if ours else 0,
        words=ours.status(row.value) if ours and ours.statuses else "",
    )
    also = [each for each in others if each.upload != row.upload]
    if not also:
        return figure
    also.sort(key=lambda each: releases[each.upload].order, reverse=True)
    return replace(
        figure,
        also_published=tuple(_also(figure, release, each, releases[each.upload], ours) for each in also),
    )


def _also(
    figure: Figure, heard: Release, row: Row, release: Release, ours: Indicator | None
) -> AlsoPublished:
    """What an older release says, shown as the figure itself would be."""
    availability = AVAILABILITIES[row.availability]
    there = figure
    if (row.value, row.low, row.high, availability) != (
        figure.value,
        figure.low,
        figure.high,
        figure.availability,
    ):
        there = replace(
            figure,
            value=row.value,
            low=row.low,
            high=row.high,
            availability=availability,
            words=ours.status(row.value) if ours and ours.statuses else "",
        )
    if figure.value is None or row.value is None:
        # Two that both give no number agree, whatever sign each prints.
        agrees = figure.value is None and row.value is None
    else:
        agrees = within_rounding(figure.value, row.value, figure.unit)
    alike = release.source == heard.source
    source = figure.source if alike else release.source
    label = (
        f"{release.label} (upload {release.upload})"
        if alike and release.label == heard.label
        else release.label
    )
    return AlsoPublished(source, label, row.value, availability, there.shown, agrees)
