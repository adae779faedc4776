"""An XmR chart: each point with its limits and class, the icons of the series, and what had to be said about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median

from goldenthread.methods.spc.assurance import Assurance, assurance
from goldenthread.methods.spc.exact import Number, in_units
from goldenthread.methods.spc.icons import ASSURANCE_WORDS, VARIATION_WORDS, Variation, variation
from goldenthread.methods.spc.limits import FEWEST_TO_FIX, Limits, limits_of
from goldenthread.methods.spc.rules import Direction, PointType, SpecialCause, point_type, special_causes

# With fewer points the limits are trial limits. (The package's code warns below 13, its words say 12.)
ENOUGH = 12
# A step between two dates that is this many times the usual one has a period missing.
LONG_STEP = 1.6
# A step that is less than this part of the usual one may be one period given twice.
SHORT_STEP = 0.6
WEEK = 7


class CannotChart(ValueError):
    """Why a series has no chart, in words."""


@dataclass(frozen=True, slots=True)
class Observation:
    """One value at a date; None is a gap. `rebase` starts a new segment with this point, for the reason given."""

    day: date
    value: Number | None
    rebase: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """`cause` and `kind` are None for a gap; the limits are None where there is no moving range."""

    day: date
    value: Number | None
    mean: float | None
    lower: float | None
    upper: float | None
    cause: SpecialCause | None
    kind: PointType | None
    segment: int


@dataclass(frozen=True, slots=True)
class Segment:
    """Points between two rebases. `limits` is None where no value of it is known."""

    first: date
    points: int
    known: int
    limits: Limits | None
    reason: str


@dataclass(frozen=True, slots=True)
class Chart:
    """`notes` says in words what was found in the data and what was done about it."""

    points: tuple[Point, ...]
    segments: tuple[Segment, ...]
    direction: Direction
    target: Number | None
    variation: Variation | None
    assurance: Assurance | None
    notes: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """What the icons say, in full sentences."""
        said = [VARIATION_WORDS[self.variation]] if self.variation else ["There is no value to chart."]
        if self.assurance:
            said.append(ASSURANCE_WORDS[self.assurance])
        return " ".join(said)


def xmr(
    observations: Sequence[Observation],
    *,
    direction: Direction = "neutral",
    target: Number | None = None,
    screen_outliers: bool = True,
    fix_after: int | None = None,
) -> Chart:
    """The chart of one series, in the order of its dates. Raises CannotChart for a date given twice, for a value that
    is no number, and for `fix_after` below 12."""
    if fix_after is not None and fix_after < FEWEST_TO_FIX:
        raise CannotChart(f"limits are fixed after {FEWEST_TO_FIX} points or more, not after {fix_after}")
    notes: list[str] = []
    ordered = _in_order(observations, notes)
    try:
        values, scale = in_units([each.value for each in ordered])
    except ValueError as problem:
        raise CannotChart(str(problem)) from problem
    points: list[Point] = []
    segments: list[Segment] = []
    for number, (start, end) in enumerate(_segments(ordered)):
        part = values[start:end]
        found = limits_of(part, scale, screen=screen_outliers, fix_after=fix_after)
        known = sum(value is not None for value in part)
        segments.append(Segment(ordered[start].day, end - start, known, found, ordered[start].reason))
        points += _points(ordered[start:end], part, found, direction, number)
    notes += _said_of(ordered, segments, fix_after)
    latest = next((point.kind for point in reversed(points) if point.kind), None)
    last = points[-1] if points else None
    return Chart(
        tuple(points),
        tuple(segments),
        direction,
        target,
        variation(latest, direction) if latest else None,
        assurance(target, last.lower, last.upper, direction) if last else None,
        tuple(notes),
    )


def _in_order(observations: Sequence[Observation], notes: list[str]) -> list[Observation]:
    ordered = sorted(observations, key=lambda each: each.day)
    twice = sorted({a.day.isoformat() for a, b in pairwise(ordered) if a.day == b.day})
    if twice:
        raise CannotChart(
            f"there is more than one value for {', '.join(twice)}, and nothing says which is right"
        )
    if any(a.day > b.day for a, b in pairwise(observations)):
        notes.append("The dates were not in order; the points were sorted by date.")
    return ordered


def _segments(ordered: Sequence[Observation]) -> list[tuple[int, int]]:
    starts = [i for i, each in enumerate(ordered) if each.rebase or i == 0]
    return list(pairwise([*starts, len(ordered)]))


def _points(
    part: Sequence[Observation],
    values: Sequence[int | None],
    found: Limits | None,
    direction: Direction,
    segment: int,
) -> list[Point]:
    if found is None:
        return [Point(each.day, each.value, None, None, None, None, None, segment) for each in part]
    mean, lower, upper = found.mean, found.lower, found.upper
    sides = [0 if value is None else found.side(value) for value in values]
    bands = [0 if value is None else found.band(value) for value in values]
    causes = special_causes(values, sides, bands)
    return [
        Point(
            each.day,
            each.value,
            mean,
            lower,
            upper,
            cause,
            point_type(cause, direction) if cause else None,
            segment,
        )
        for each, cause in zip(part, causes, strict=True)
    ]


def _said_of(ordered: Sequence[Observation], segments: Sequence[Segment], fix_after: int | None) -> list[str]:
    """What a reader must know of the data before believing the chart."""
    notes: list[str] = []
    gaps = [each.day.isoformat() for each in ordered if each.value is None]
    if gaps and len(gaps) == len(ordered):
        return ["No value is known, so there are no limits and no classes."]
    if gaps:
        notes.append(
            f"{_many(len(gaps), 'value is', 'values are')} missing ({_listed(gaps)}): no moving range is made across "
            "a gap, and a gap breaks every run and trend."
        )
    notes += _missing_periods([each.day for each in ordered])
    for segment in segments:
        notes += _said_of_segment(segment, len(segments) > 1, fix_after)
    return notes


def _said_of_segment(segment: Segment, several: bool, fix_after: int | None) -> list[str]:
    where = f"The segment from {segment.first.isoformat()}" if several else "The series"
    found = segment.limits
    if found is None:
        return [f"{where} has no known value, so no limits."]
    if found.ranges is None:
        one = "one point" if segment.known == 1 else "no two known points side by side"
        return [f"{where} has {one}: there is a mean but no moving range, so no limits."]
    notes = []
    if found.ranges == 0 and found.screened:
        notes.append(
            f"{where} hardly ever moves, and screening leaves out the few moves that there are as outliers: its limits "
            "are its mean, and every point off the mean counts as outside. Without screening it has limits."
        )
    elif found.ranges == 0:
        notes.append(f"{where} is constant: its limits are its mean.")
    used = segment.known if fix_after is None else min(segment.known, fix_after)
    if used < ENOUGH:
        notes.append(
            f"{where} has {used} known points, fewer than {ENOUGH}: these are trial limits, and change with "
            "each new point."
        )
    return notes


def _missing_periods(days: Sequence[date]) -> list[str]:
    steps = [(b - a).days for a, b in pairwise(days)]
    if len(steps) < 3:
        return []
    usual = median(steps)
    if usual < WEEK:  # days of work have weekends between them
        return []
    long = [
        f"{a.isoformat()} and {b.isoformat()}"
        for (a, b), step in zip(pairwise(days), steps, strict=True)
        if step > LONG_STEP * usual
    ]
    short = [
        f"{a.isoformat()} and {b.isoformat()}"
        for (a, b), step in zip(pairwise(days), steps, strict=True)
        if step < SHORT_STEP * usual
    ]
    said = []
    if short:
        said.append(
            f"Points stand closer together than the others ({_listed(short)}): is one period there twice? Both are "
            "used."
        )
    if not long:
        return said
    return [
        *said,
        f"Periods seem to be missing between {_listed(long)}: the points on either side are treated as neighbours. "
        "Give the missing period with an empty value to keep them apart.",
    ]


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def _listed(words: Sequence[str], most: int = 6) -> str:
    rest = len(words) - most
    return ", ".join(words[:most]) + (f" and {rest} more" if rest > 0 else "")
