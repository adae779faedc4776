"""The four special-cause rules in their order: outside a limit, a trend, two in three near a limit, a shift."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

RUN = 7  # points that make a trend or a shift

SpecialCause = Literal[
    "Above UCL",
    "Below LCL",
    "7 Point Trend (Increasing)",
    "7 Point Trend (Decreasing)",
    "2 in 3 Above CL",
    "2 in 3 Below CL",
    "7 Points Above CL",
    "7 Points Below CL",
    "Common Cause",
]
Direction = Literal["increase", "decrease", "neutral"]
PointType = Literal[
    "special_cause_improvement",
    "special_cause_concern",
    "special_cause_neutral_high",
    "special_cause_neutral_low",
    "common_cause",
]

# Which way each points: 1 high, -1 low.
WAY: dict[SpecialCause, int] = {
    "Above UCL": 1,
    "Below LCL": -1,
    "7 Point Trend (Increasing)": 1,
    "7 Point Trend (Decreasing)": -1,
    "2 in 3 Above CL": 1,
    "2 in 3 Below CL": -1,
    "7 Points Above CL": 1,
    "7 Points Below CL": -1,
    "Common Cause": 0,
}


def special_causes(
    values: Sequence[int | None], sides: Sequence[int], bands: Sequence[int]
) -> list[SpecialCause | None]:
    """Of one segment in the order of its dates. `sides` is 1, 0 or -1 (above, on, below the mean; 0 for a gap),
    `bands` 2 outside the limits, 1 near them, 0 otherwise. A gap has no class and breaks every run."""
    trending = in_trend(values)
    near = in_two_of_three([band == 1 for band in bands], sides)
    shifted = in_shift(sides)
    found: list[SpecialCause | None] = []
    for i, value in enumerate(values):
        if value is None:
            found.append(None)
        elif bands[i] == 2:
            found.append("Above UCL" if sides[i] > 0 else "Below LCL")
        elif trending[i]:
            rising = _slope(values, trending, i) > 0
            found.append("7 Point Trend (Increasing)" if rising else "7 Point Trend (Decreasing)")
        elif near[i]:
            found.append("2 in 3 Above CL" if sides[i] > 0 else "2 in 3 Below CL")
        elif shifted[i]:
            found.append("7 Points Above CL" if sides[i] > 0 else "7 Points Below CL")
        else:
            found.append("Common Cause")
    return found


def point_type(cause: SpecialCause, direction: Direction) -> PointType:
    """Improvement or concern by what is good; high or low where neither is."""
    way = WAY[cause]
    if way == 0:
        return "common_cause"
    if direction == "neutral":
        return "special_cause_neutral_high" if way > 0 else "special_cause_neutral_low"
    good = (way > 0) == (direction == "increase")
    return "special_cause_improvement" if good else "special_cause_concern"


def in_trend(values: Sequence[int | None]) -> list[bool]:
    """Every point of seven or more that all rise or all fall; an equal neighbour breaks the trend."""
    found = [False] * len(values)
    start, way = 0, 0
    for i in range(1, len(values) + 1):
        step = _step(values, i) if i < len(values) else 0
        if step == 0 or step != way:
            if way and i - start >= RUN:
                found[start:i] = [True] * (i - start)
            start, way = (i - 1, step) if step else (i, 0)
    return found


def in_shift(sides: Sequence[int]) -> list[bool]:
    """Every point of seven or more on one side of the mean; one on the mean breaks the run."""
    found = [False] * len(sides)
    start = 0
    for i in range(1, len(sides) + 1):
        if i == len(sides) or sides[i] != sides[start]:
            if sides[start] and i - start >= RUN:
                found[start:i] = [True] * (i - start)
            start = i
    return found


def in_two_of_three(near: Sequence[bool], sides: Sequence[int]) -> list[bool]:
    """Every point near a limit in some three neighbours on one side of the mean of which two or more are near."""
    found = [False] * len(near)
    for i in range(len(near) - 2):
        one_side = abs(sides[i] + sides[i + 1] + sides[i + 2]) == 3
        if one_side and near[i] + near[i + 1] + near[i + 2] >= 2:
            for j in (i, i + 1, i + 2):
                found[j] = found[j] or near[j]
    return found


def _step(values: Sequence[int | None], i: int) -> int:
    before, here = values[i - 1], values[i]
    if before is None or here is None:
        return 0
    return (here > before) - (here < before)


def _slope(values: Sequence[int | None], trending: Sequence[bool], i: int) -> int:
    """The way to the next point where that is in a trend too, else the way from the one before."""
    on = i + 1 < len(values) and trending[i + 1]
    return _step(values, i + 1) if on else _step(values, i)
