"""A p-chart: shares with small denominators, each judged by limits of its own size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from goldenthread.methods.spc.rules import SpecialCause, in_shift

# Below this many expected in either part the limits are only a rough guide.
FEWEST_EXPECTED = 5


@dataclass(frozen=True, slots=True)
class Share:
    """`numerator` of `denominator`; a gap is a denominator of 0."""

    numerator: int
    denominator: int


@dataclass(frozen=True, slots=True)
class SharePoint:
    """Shares between 0 and 1. None in a gap."""

    value: float | None
    lower: float | None
    upper: float | None
    cause: SpecialCause | None


@dataclass(frozen=True, slots=True)
class ShareChart:
    mean: float | None
    points: tuple[SharePoint, ...]
    notes: tuple[str, ...] = ()


def p_chart(shares: Sequence[Share]) -> ShareChart:
    """Three standard deviations of a binomial share about the pooled share, and not below 0 or above 1. Of the rules
    it takes the two that do not need equal limits: outside a limit, and seven on one side of the mean. Raises
    ValueError for a negative number and for a part that is larger than its whole."""
    for each in shares:
        if each.numerator < 0 or each.numerator > each.denominator:
            raise ValueError(f"{each.numerator} of {each.denominator} is not a share")
    total, whole = sum(s.numerator for s in shares), sum(s.denominator for s in shares)
    if not whole:
        return ShareChart(
            None, tuple(SharePoint(None, None, None, None) for _ in shares), ("No share is known.",)
        )
    mean = total / whole
    sides = [_side(each, total, whole) for each in shares]
    shifted = in_shift(sides)
    points = tuple(
        _point(each, mean, side, shift) for each, side, shift in zip(shares, sides, shifted, strict=True)
    )
    return ShareChart(mean, points, tuple(_notes(shares, mean)))


def needs_p_chart(shares: Sequence[Share]) -> bool:
    """Whether fewer than five are expected in either part at some point, so that limits of one width mislead."""
    whole = sum(s.denominator for s in shares)
    if not whole:
        return False
    mean = sum(s.numerator for s in shares) / whole
    return any(s.denominator and min(mean, 1 - mean) * s.denominator < FEWEST_EXPECTED for s in shares)


def _side(each: Share, total: int, whole: int) -> int:
    if not each.denominator:
        return 0
    distance = each.numerator * whole - total * each.denominator
    return (distance > 0) - (distance < 0)


def _point(each: Share, mean: float, side: int, shift: bool) -> SharePoint:
    if not each.denominator:
        return SharePoint(None, None, None, None)
    spread = 3 * sqrt(mean * (1 - mean) / each.denominator)
    lower, upper = max(mean - spread, 0.0), min(mean + spread, 1.0)
    value = each.numerator / each.denominator
    cause: SpecialCause = "Common Cause"
    if value > upper and side > 0:
        cause = "Above UCL"
    elif value < lower and side < 0:
        cause = "Below LCL"
    elif shift:
        cause = "7 Points Above CL" if side > 0 else "7 Points Below CL"
    return SharePoint(value, lower, upper, cause)


def _notes(shares: Sequence[Share], mean: float) -> list[str]:
    notes = []
    gaps = sum(not each.denominator for each in shares)
    if gaps:
        notes.append(f"{gaps} of {len(shares)} points have a denominator of 0, so no share.")
    small = [s for s in shares if s.denominator and min(mean, 1 - mean) * s.denominator < FEWEST_EXPECTED]
    if small:
        notes.append(
            f"{len(small)} of {len(shares)} points are expected to have fewer than {FEWEST_EXPECTED} in one part: "
            "their limits are only a rough guide."
        )
    return notes
