"""Facts as a format reads them from a release, on their way to becoming readings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from goldenthread.methods.figure import ACCUMULATIONS, AVAILABILITIES, FINALITIES, ORIGINS
from goldenthread.methods.period import Period

KNOWN = AVAILABILITIES.index("known")
SUPPRESSED = AVAILABILITIES.index("suppressed")
UNAVAILABLE = AVAILABILITIES.index("unavailable")
NOT_APPLICABLE = AVAILABILITIES.index("not applicable")
NOT_COLLECTED = AVAILABILITIES.index("not collected")
LOW = AVAILABILITIES.index("low")
ACTUAL = FINALITIES.index("actual")
PROVISIONAL = FINALITIES.index("provisional")
PROJECTED = FINALITIES.index("projected")
POINT = ACCUMULATIONS.index("point")
WHOLE_PERIOD = ACCUMULATIONS.index("period")
PUBLISHED = ORIGINS.index("published")
DERIVED = ORIGINS.index("derived")
UNPUBLISHED = ORIGINS.index("unpublished")


class Cell(NamedTuple):
    """One indicator for one breakdown (as text): its value, the numbers behind it, and two of its states."""

    indicator: str
    breakdown: str
    value: float | None
    numerator: float | None = None
    denominator: float | None = None
    availability: int = KNOWN
    origin: int = PUBLISHED


class SourceIndicator(NamedTuple):
    """An indicator that we do not declare, under the source's own title."""

    key: str
    title: str
    table: str
    unit: str
    statistic: str


@dataclass(frozen=True)
class SourceTitles:
    """Declared beside a format (`key` is the format's): the source's own indicators, which we do not declare."""

    key: str
    indicators: Callable[[], Iterable[SourceIndicator]]


class SourcePlace(NamedTuple):
    """A place as a row names it: its code, and what to call it if it is new here; its kind where the code says none."""

    code: str
    name: str
    region: str
    gss_code: str
    kind: str = ""


class PlaceFacts(NamedTuple):
    """What one row says of one place at one period; a projection or a provisional figure says so (`finality`)."""

    place: SourcePlace
    period: Period
    cells: list[Cell]
    finality: int = ACTUAL


class NeighbourFacts(NamedTuple):
    """The statistical neighbours of one authority, nearest first, each with how close it is in the list's words."""

    place: SourcePlace
    neighbours: tuple[tuple[SourcePlace, str], ...]
