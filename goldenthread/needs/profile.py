"""The profile of a place from published statistics: its series, shares of a whole, and growth beside others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from statistics import median

from goldenthread.indicators.comparators import Comparators
from goldenthread.indicators.indicator import Indicator
from goldenthread.methods.breakdown import TOTAL, Breakdown, breakdown_of
from goldenthread.methods.compare import Neighbours
from goldenthread.methods.figure import Figure, percentage
from goldenthread.methods.period import Period

Fact = tuple[str, str, Breakdown]


@dataclass(frozen=True)
class Profile:
    """`figures` are those of the place, of its region and of England; `compared` is by figure of the place."""

    place: str
    place_name: str
    region: str
    region_name: str
    england: str
    figures: tuple[Figure, ...]
    indicators: Mapping[str, Indicator] = field(default_factory=dict)
    compared: Mapping[Figure, Comparators] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return not any(figure.place == self.place for figure in self.figures)

    def series(self, key: str, place: str = "", breakdown: Breakdown = TOTAL) -> tuple[Figure, ...]:
        """Oldest first; what is not known keeps its place in the series."""
        return self._series.get((key, place or self.place, breakdown), ())

    def latest(self, key: str, place: str = "", breakdown: Breakdown = TOTAL) -> Figure | None:
        """The newest reading, known or not."""
        found = self.series(key, place, breakdown)
        return found[-1] if found else None

    def at(
        self, key: str, period: Period | None, place: str = "", breakdown: Breakdown = TOTAL
    ) -> Figure | None:
        return next((each for each in self.series(key, place, breakdown) if each.period == period), None)

    def by(self, key: str, dimension: str, period: Period | None, place: str = "") -> dict[str, Figure]:
        """The figures of one period by the values of one dimension, others left whole."""
        return dict(self._parts.get((key, place or self.place, dimension), {}).get(period, {}))

    def shares(self, key: str, dimension: str, period: Period | None, place: str = "") -> dict[str, Figure]:
        """Each part in per cent of the total of the same period."""
        total = self.at(key, period, place)
        if total is None:
            return {}
        return {code: share_of(part, total) for code, part in self.by(key, dimension, period, place).items()}

    def matrix(
        self, key: str, down: str, across: str, period: Period | None
    ) -> dict[tuple[str, str], Figure]:
        """The place's figures of one period by two dimensions at once."""
        found = {}
        for (indicator, of, breakdown), series in self._series.items():
            parts = dict(breakdown)
            if indicator == key and of == self.place and set(parts) == {down, across}:
                for figure in series:
                    if figure.period == period:
                        found[parts[down], parts[across]] = figure
        return found

    @cached_property
    def _parts(self) -> dict[tuple[str, str, str], dict[Period | None, dict[str, Figure]]]:
        """By indicator, place and dimension: by period, the figure of each value of the dimension."""
        found: dict[tuple[str, str, str], dict[Period | None, dict[str, Figure]]] = {}
        for (indicator, place, breakdown), series in self._series.items():
            if len(breakdown) == 1:
                ((dimension, code),) = breakdown
                periods = found.setdefault((indicator, place, dimension), {})
                for figure in series:
                    periods.setdefault(figure.period, {})[code] = figure
        return found

    @cached_property
    def _series(self) -> dict[Fact, tuple[Figure, ...]]:
        found: dict[Fact, list[Figure]] = {}
        for figure in self.figures:
            if figure.period is not None:
                found.setdefault((figure.indicator, figure.place, figure.breakdown), []).append(figure)
        return {fact: tuple(sorted(each, key=_when)) for fact, each in found.items()}


def share_of(part: Figure, total: Figure) -> Figure:
    """The part in per cent of the total; not known where either is not."""
    return replace(
        part,
        value=percentage(part.value, total.value),
        low=None,
        high=None,
        numerator=part.value,
        denominator=total.value,
        statistic="share",
        unit="per cent",
        origin="unpublished" if "unpublished" in (part.origin, total.origin) else "derived",
        words="",
        also_published=(),
    )


def of_one_population(series: Sequence[Figure]) -> tuple[Figure, ...]:
    """The newest readings that all count the same people as the last one: plans, and not plans with statements."""
    if not series:
        return ()
    last = series[-1].population
    kept: list[Figure] = []
    for figure in reversed(series):
        if figure.population != last:
            break
        kept.append(figure)
    return tuple(reversed(kept))


def growth(series: Sequence[Figure]) -> list[tuple[Period, float | None]]:
    """Each reading where the first known one is 100: how places of different size are shown together."""
    first = next((figure.value for figure in series if figure.value), None)
    return [
        (
            figure.period,
            None if first is None or figure.value is None else round(figure.value / first * 100, 1),
        )
        for figure in series
        if figure.period is not None
    ]


def growth_of_neighbours(
    found: Iterable[tuple[Period, Neighbours | None]],
) -> tuple[list[tuple[Period, float | None]], str]:
    """The median growth of the neighbours that have the first reading and the one of the period; “8 of 10”."""
    by_place: dict[str, dict[Period, float]] = {}
    periods, of = [], 0
    for period, neighbours in found:
        periods.append(period)
        if neighbours is None:
            continue
        of = max(of, neighbours.of)
        for figure in neighbours.figures:
            if figure.value is not None:
                by_place.setdefault(figure.place, {})[period] = figure.value
    if not periods:
        return [], ""
    base = [readings for readings in by_place.values() if readings.get(periods[0])]
    medians = []
    for period in periods:
        grown = [readings[period] / readings[periods[0]] * 100 for readings in base if period in readings]
        medians.append((period, round(median(grown), 1) if grown else None))
    return medians, f"{len(base)} of {of}" if of else ""


def part(dimension: str, code: str) -> Breakdown:
    """The breakdown of one value of one dimension."""
    return breakdown_of({dimension: code})


def _when(figure: Figure) -> tuple[str, str]:
    period = figure.period
    return (period.end.isoformat(), period.start.isoformat()) if period else ("", "")
