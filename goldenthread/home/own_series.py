"""The series that an area keeps itself: which there are, and what the pages make of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Area
from goldenthread.home.readings import published_by
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.dimension import BY_KEY
from goldenthread.indicators.own import is_own_of, kept_under
from goldenthread.indicators.queries import figures
from goldenthread.indicators.queries.known import known
from goldenthread.indicators.queries.releases import accepted_releases
from goldenthread.methods.breakdown import TOTAL, Breakdown
from goldenthread.methods.compare import Comparison, Direction, compare_previous
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period


@dataclass(frozen=True)
class OwnSeries:
    """One indicator that the area counts itself, with all that was sent of it, oldest first."""

    key: str
    figures: tuple[Figure, ...]

    @property
    def title(self) -> str:
        return self.figures[-1].title

    @property
    def name(self) -> str:
        """The key of the national indicator of which it is a series; else its own name."""
        return kept_under(self.key)

    @property
    def better(self) -> Direction:
        national = declared().get(self.name)
        return national.direction if national else "neither"

    @property
    def totals(self) -> tuple[Figure, ...]:
        return self.of(TOTAL)

    def of(self, part: Breakdown) -> tuple[Figure, ...]:
        return tuple(each for each in self.figures if each.breakdown == part)

    @property
    def shown(self) -> tuple[Figure, ...]:
        """Its totals; where none was sent, the part that was sent first."""
        return self.totals or self.of(self.figures[0].breakdown)

    @property
    def latest(self) -> Figure:
        return self.shown[-1]

    @property
    def kinds(self) -> tuple[tuple[str, ...], ...]:
        """By what it is broken down: sex, or need and sex together."""
        names = [tuple(name for name, _ in each.breakdown) for each in self.figures if each.breakdown]
        return tuple(dict.fromkeys(names))

    def comparisons(self) -> list[tuple[str, Comparison]]:
        """The newest beside the period before, and beside the same time a year ago."""
        latest, earlier = self.latest, list(self.shown[:-1])
        found = []
        if earlier:
            found.append(
                ("the period before", compare_previous(latest, earlier[-1], self.better, by_intervals=True))
            )
        year_ago = next((each for each in earlier if _is_year_before(each.period, latest.period)), None)
        if year_ago is not None and year_ago is not earlier[-1]:
            found.append(
                (
                    "a year before",
                    compare_previous(latest, year_ago, self.better, by_intervals=True),
                )
            )
        return found


def own_series(area: Area, on: date, key: str | None = None) -> list[OwnSeries]:
    """Every own series of the area with a reading, or the one of this key. By title."""
    if not area.place_code:
        return []
    there = known(accepted_releases()).indicators.values()
    keys = [
        each.key
        for each in there
        if is_own_of(each.key, area.place_code) and (key is None or each.key == key)
    ]
    if not keys:
        return []
    read = figures(indicator=keys, place=area.place_code, breakdown=None, as_at=published_by(area, on))
    found: dict[str, list[Figure]] = {}
    for each in read:
        found.setdefault(each.indicator, []).append(each)
    every = (OwnSeries(each, tuple(sorted(those, key=_ended))) for each, those in found.items())
    return sorted(every, key=lambda series: series.title.casefold())


def kind_title(kind: Sequence[str]) -> str:
    """“Sex”, “Primary need and sex”."""
    words = [BY_KEY[name].title if name in BY_KEY else name for name in kind]
    return " and ".join([words[0], *(word[:1].lower() + word[1:] for word in words[1:])])


def _ended(figure: Figure) -> tuple[date, date]:
    period = figure.period
    return (period.end, period.start) if period else (date.min, date.min)


def _is_year_before(earlier: Period | None, later: Period | None) -> bool:
    if earlier is None or later is None or earlier.kind != later.kind:
        return False
    return (later.start.year - earlier.start.year, later.end.year - earlier.end.year) == (1, 1) and (
        earlier.start.month,
        earlier.end.month,
    ) == (later.start.month, later.end.month)
