"""From readings to figures: of several releases that say the same fact, the newest accepted one is heard."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Literal, NamedTuple, cast

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.indicator import Indicator
from goldenthread.indicators.models import Breakdown as BreakdownRow
from goldenthread.indicators.models import CatalogueIndicator, Reading, ReadingPeriod
from goldenthread.indicators.queries.releases import Release, accepted_releases
from goldenthread.methods.breakdown import Breakdown, parse_breakdown
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
from goldenthread.records.models import Place

_Fact = tuple[int, int, int, int]


class _Row(NamedTuple):
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


_FIELDS = tuple(f"{n}_id" if i < 5 else n for i, n in enumerate(_Row._fields))


def read_figures(
    indicators: Collection[str],
    places: Collection[str] | None,
    periods: Collection[Period] | None,
    breakdowns: Mapping[int, Breakdown] | None,
    as_at: date | None,
    releases: Mapping[int, Release] | None = None,
) -> list[Figure]:
    """In no order. None is every place, every period, every breakdown, every accepted release.

    Five queries, six where it is every breakdown.
    """
    keys = {row.pk: row for row in CatalogueIndicator.objects.filter(key__in=indicators)}
    place_rows = {row.pk: row for row in _places(places)}
    period_rows = _period_rows(periods, as_at)
    releases = accepted_releases() if releases is None else releases
    if not (keys and place_rows and period_rows and releases) or breakdowns == {}:
        return []
    query = Reading.objects.filter(
        indicator_id__in=list(keys), period_id__in=list(period_rows), upload_id__in=list(releases)
    )
    if places is not None:
        query = query.filter(place_id__in=list(place_rows))
    if breakdowns is not None:
        query = query.filter(breakdown_id__in=list(breakdowns))
    newest: dict[_Fact, _Row] = {}
    others: dict[_Fact, list[_Row]] = {}
    for values in query.values_list(*_FIELDS).iterator(chunk_size=5_000):
        row = _Row(*values)
        other = newest.setdefault(row[:4], row)
        if other is row:
            continue
        if _rank(other, releases) < _rank(row, releases):
            newest[row[:4]], row = row, other
        others.setdefault(row[:4], []).append(row)
    parts = _parts({row.breakdown for row in newest.values()}) if breakdowns is None else breakdowns
    return [
        _figure(
            keys[row.indicator],
            place_rows[row.place],
            period_rows[row.period],
            parts[row.breakdown],
            releases,
            row,
            others.get(row[:4], []),
        )
        for row in newest.values()
    ]


def _rank(row: _Row, releases: Mapping[int, Release]) -> tuple[bool, object]:
    """The newest release is heard, but a sum of ours that cannot be made never hides a figure that was published."""
    cannot = row.value is None and ORIGINS[row.origin] == "derived"
    return (not cannot, releases[row.upload].order)


def _places(codes: Collection[str] | None) -> list[Place]:
    return list(Place.objects.all() if codes is None else Place.objects.filter(code__in=codes))


def _period_rows(periods: Collection[Period] | None, as_at: date | None) -> dict[int, Period]:
    """There are a few dozen periods in all. As at a day, a stock counts from its first day, a flow from its last."""
    found = {
        row.pk: Period(row.start, row.end, cast(Literal["instant", "interval"], row.kind))
        for row in ReadingPeriod.objects.all()
    }
    return {
        key: period
        for key, period in found.items()
        if (periods is None or period in periods)
        and (as_at is None or (period.start if period.is_instant else period.end) <= as_at)
    }


def _parts(ids: set[int]) -> dict[int, Breakdown]:
    rows = BreakdownRow.objects.values_list("id", "text").iterator()
    return {key: parse_breakdown(text) for key, text in rows if key in ids}


def _figure(
    indicator: CatalogueIndicator,
    place: Place,
    period: Period,
    breakdown: Breakdown,
    releases: Mapping[int, Release],
    row: _Row,
    others: list[_Row],
) -> Figure:
    ours, release = declared().get(indicator.key), releases[row.upload]
    figure = Figure(
        indicator=indicator.key,
        title=ours.title if ours else indicator.title,
        place=place.code,
        place_name=place.name,
        period=period,
        value=row.value,
        breakdown=breakdown,
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
    )
    if ours and ours.statuses:
        figure = replace(figure, words=ours.status(figure.value))
    also = [each for each in others if each.upload != row.upload]
    if not also:
        return figure
    also.sort(key=lambda each: releases[each.upload].order, reverse=True)
    return replace(
        figure,
        also_published=tuple(_also(figure, release, each, releases[each.upload], ours) for each in also),
    )


def _also(
    figure: Figure, heard: Release, row: _Row, release: Release, ours: Indicator | None
) -> AlsoPublished:
    """What an older release says, shown as the figure itself would be."""
    availability = AVAILABILITIES[row.availability]
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
