"""Asking for figures: of which indicators, places, periods and parts. As many queries for one as for thousands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.dimension import BY_KEY
from goldenthread.indicators.indicator import Quotient
from goldenthread.indicators.outputs import Output
from goldenthread.indicators.population import MID_YEARS, estimates
from goldenthread.indicators.queries.known import Known, known
from goldenthread.indicators.queries.readings import read_figures
from goldenthread.indicators.queries.releases import accepted_releases
from goldenthread.indicators.quotients import quotient_figure
from goldenthread.methods.breakdown import breakdown_of, breakdown_text, parse_breakdown
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period


def figures(
    *,
    indicator: str | Iterable[str] | None = None,
    place: str | Iterable[str] | None = None,
    period: Period | Iterable[Period] | None = None,
    breakdown: str | Mapping[str, str] | Iterable[str] | None = "",
    by: str | Iterable[str] | None = None,
    as_at: date | None = None,
    output: Output | None = None,
) -> list[Figure]:
    """What the newest accepted release says, of each fact that is asked for.

    `indicator` None is every declared one, `place` None every place. `breakdown` is the total unless another is
    given (`need=asd`) or several; None is every one there is. `by` asks instead for all the parts of exactly these
    dimensions. `as_at` leaves out what had not yet happened that day; it does not ask what had been published.
    `output` is how they leave, by itself as the request asks: unpublished ones come under its disclosure policy.
    In the order of indicators, places, parts and periods, oldest first.
    """
    wanted = list(declared()) if indicator is None else _names(indicator)
    periods = None if period is None else [period] if isinstance(period, Period) else list(period)
    releases = accepted_releases()
    quotients = {key: quotient for key in wanted if (quotient := _quotient(key))}
    found = read_figures(
        {
            *(key for key in wanted if key not in quotients),
            *(part for each in quotients.values() for part in (each.numerator, each.denominator)),
        },
        None if place is None else _names(place),
        periods if periods is None or not quotients else [*periods, *MID_YEARS],
        _breakdowns(known(releases), breakdown, by),
        as_at,
        releases,
        output=output,
    )
    asked = [each for each in found if periods is None or each.period in periods]
    result = [figure for figure in asked if figure.indicator in wanted]
    for key, quotient in quotients.items():
        people = estimates(each for each in found if each.indicator == quotient.denominator)
        rates = [
            quotient_figure(declared()[key], each, people.get(each.place, ()))
            for each in asked
            if each.indicator == quotient.numerator
        ]
        result += [each for each in rates if each is not None]
    return sorted(result, key=_in_order(wanted))


def series(
    indicator: str, place: str, breakdown: str | Mapping[str, str] = "", as_at: date | None = None
) -> list[Figure]:
    """One indicator through time, oldest first."""
    return figures(indicator=indicator, place=place, breakdown=breakdown, as_at=as_at)


def latest(
    indicator: str, place: str, breakdown: str | Mapping[str, str] = "", as_at: date | None = None
) -> Figure | None:
    """The newest figure, known or not; None where there is no reading at all."""
    found = series(indicator, place, breakdown, as_at)
    return found[-1] if found else None


def _quotient(key: str) -> Quotient | None:
    ours = declared().get(key)
    return ours.quotient if ours else None


def _names(names: str | Iterable[str]) -> list[str]:
    return [names] if isinstance(names, str) else list(names)


def _breakdowns(
    there: Known, breakdown: str | Mapping[str, str] | Iterable[str] | None, by: str | Iterable[str] | None
) -> list[int] | None:
    if by is not None:
        dimensions = ";".join(sorted(_names(by)))
        return [key for key, found in there.dimensions.items() if found == dimensions]
    if breakdown is None:
        return None
    if isinstance(breakdown, Mapping):
        texts = {breakdown_text(breakdown_of(breakdown))}
    else:
        texts = {breakdown_text(parse_breakdown(text)) for text in _names(breakdown)}
    return [key for key, text in there.texts.items() if text in texts]


def _in_order(wanted: Sequence[str]) -> Callable[[Figure], tuple[object, ...]]:
    where = {key: number for number, key in enumerate(wanted)}

    def key(figure: Figure) -> tuple[object, ...]:
        parts = tuple(_label_order(name, code) for name, code in figure.breakdown)
        start = figure.period.start if figure.period else date.min
        return (where[figure.indicator], figure.place, parts, start)

    return key


def _label_order(dimension: str, code: str) -> tuple[int, str]:
    known = BY_KEY.get(dimension)
    codes = list(known.labels) if known else []
    return (codes.index(code) if code in codes else len(codes), code)
