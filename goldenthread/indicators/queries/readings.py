"""From readings to figures: of several releases that say the same fact, the newest accepted one is heard."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.indicator import Indicator
from goldenthread.indicators.models import Reading
from goldenthread.indicators.output_asked import output_asked
from goldenthread.indicators.outputs import Output
from goldenthread.indicators.queries.families import shown_together
from goldenthread.indicators.queries.known import Known, known
from goldenthread.indicators.queries.releases import Release, accepted_releases
from goldenthread.indicators.queries.rows import FIELDS, Fact, Row
from goldenthread.methods.disclosure.figures import as_shown
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

Wanted = Callable[[str, Row, Sequence[Row]], bool]
_UNPUBLISHED = ORIGINS.index("unpublished")


def read_figures(
    indicators: Collection[str],
    places: Collection[str] | None,
    periods: Collection[Period] | None,
    breakdowns: Collection[int] | None,
    as_at: date | None,
    releases: Mapping[int, Release] | None = None,
    wanted: Wanted | None = None,
    output: Output | None = None,
) -> list[Figure]:
    """Unpublished figures come under the disclosure policy of the output, by itself that of the request: there is no
    other way to a reading.

    In no order. None is every place, every period, every breakdown, every accepted release.

    `wanted` says of the row that is heard, and of the others that say the same fact, whether a figure is made of them.
    One query for the releases, one for the readings, four more where these releases are read for the first time; where
    some are unpublished, one for all that is kept beside them and one for the policies of each place.
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
    newest: dict[Fact, Row] = {}
    others: dict[Fact, list[Row]] = {}
    for values in query.values_list(*FIELDS).iterator(chunk_size=5_000):
        row = Row(*values)
        other = newest.setdefault(row[:4], row)
        if other is row:
            continue
        if _rank(other, releases) < _rank(row, releases):
            newest[row[:4]], row = row, other
        others.setdefault(row[:4], []).append(row)
    heard = [
        (fact, row, [each for each in others.get(fact, ()) if each.origin != _UNPUBLISHED])
        for fact, row in newest.items()
    ]
    heard = [
        each
        for each in heard
        if wanted is None or wanted(there.indicators[each[1].indicator].key, each[1], each[2])
    ]
    return _as_shown(there, releases, heard, output or output_asked())


def _as_shown(
    there: Known,
    releases: Mapping[int, Release],
    heard: Sequence[tuple[Fact, Row, list[Row]]],
    output: Output,
) -> list[Figure]:
    """What is published stands as it is; what is not, as the output may show it beside all that is kept with it."""
    hidden = {(row.indicator, row.place) for _, row, _ in heard if row.origin == _UNPUBLISHED}
    shown = shown_together(there, releases, hidden, output) if hidden else {}
    found = []
    for fact, row, others in heard:
        figure = _figure(there, releases, row, others)
        if row.origin == _UNPUBLISHED:
            together = shown[row.indicator, row.place]
            figure = as_shown(figure, together.facts[fact], together.policy)
        found.append(figure)
    return found


def _rank(row: Row, releases: Mapping[int, Release]) -> tuple[bool, bool, object]:
    """The newest release is heard. But what is not published never hides what is, and a sum of ours that cannot be made
    never hides a figure that was published."""
    cannot = row.value is None and ORIGINS[row.origin] == "derived"
    return (row.origin != _UNPUBLISHED, not cannot, releases[row.upload].order)


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
