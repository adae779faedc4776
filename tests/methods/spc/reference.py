"""XmR in exact fractions, written straight from its definition: windows and no runs, no whole numbers, no speed."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

Values = list[Fraction | None]


def sign(value: Fraction) -> int:
    return (value > 0) - (value < 0)


def limits(
    values: Values, screen: bool, fix_after: int | None
) -> tuple[Fraction | None, Fraction | None, Fraction | None, Fraction | None]:
    """Mean, mean moving range, lower and upper limit."""
    used = values if fix_after is None else values[:fix_after]
    known = [each for each in used if each is not None]
    if not known:
        return None, None, None, None
    mean = sum(known, Fraction(0)) / len(known)
    ranges = [abs(b - a) for a, b in pairwise(used) if a is not None and b is not None]
    if not ranges:
        return mean, None, None, None
    average = sum(ranges, Fraction(0)) / len(ranges)
    if screen:
        ranges = [each for each in ranges if each < Fraction("3.267") * average] or [Fraction(0)]
        average = sum(ranges, Fraction(0)) / len(ranges)
    return mean, average, mean - Fraction("2.66") * average, mean + Fraction("2.66") * average


def classes(values: Values, mean: Fraction, average: Fraction | None) -> list[str | None]:
    side = [0 if each is None else sign(each - mean) for each in values]
    reach = None if average is None else Fraction("2.66") * average
    outside = [each is not None and reach is not None and abs(each - mean) > reach for each in values]
    near = [
        each is not None and reach is not None and not out and abs(each - mean) > reach * 2 / 3
        for each, out in zip(values, outside, strict=True)
    ]
    return [_class(i, values, side, outside, near) for i in range(len(values))]


def _class(i: int, values: Values, side: list[int], outside: list[bool], near: list[bool]) -> str | None:
    if values[i] is None:
        return None
    above = "Above" if side[i] > 0 else "Below"
    if outside[i]:
        return f"{above} {'UCL' if side[i] > 0 else 'LCL'}"
    if _trends(i, values):
        on = i + 1 < len(values) and _trends(i + 1, values)
        way = _step(values, i + 1) if on else _step(values, i)
        return f"7 Point Trend ({'In' if way == 1 else 'De'}creasing)"
    if near[i] and any(
        sum(near[j : j + 3]) >= 2 and abs(sum(side[j : j + 3])) == 3
        for j in range(max(0, i - 2), min(i, len(values) - 3) + 1)
    ):
        return f"2 in 3 {above} CL"
    if any(abs(sum(side[j : j + 7])) == 7 for j in range(max(0, i - 6), min(i, len(values) - 7) + 1)):
        return f"7 Points {above} CL"
    return "Common Cause"


def _step(values: Values, i: int) -> int:
    before, here = values[i - 1], values[i]
    return 0 if before is None or here is None else sign(here - before)


def _trends(i: int, values: Values) -> bool:
    return any(
        abs(sum(_step(values, k) for k in range(j + 1, j + 7))) == 6
        for j in range(max(0, i - 6), min(i, len(values) - 7) + 1)
    )
