"""Process limits: the mean, and 2.66 mean moving ranges either side of it, as NHSRplotthedots 0.2.2 computes them.

Everything is kept as whole numbers, so no comparison hangs on how a computer rounds a decimal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

# 2.66 mean moving ranges are three standard deviations; a moving range of 3.267 of them is itself out of limits.
LIMIT_PERCENT = 266
SCREEN_THOUSANDTHS = 3267
FEWEST_TO_FIX = 12


@dataclass(frozen=True, slots=True)
class Limits:
    """Of one segment, in units of 1 ÷ `scale`. `total` ÷ `count` is the mean; `ranges` ÷ `kept` the mean moving
    range, None where there is no moving range at all and so no limit. `screened` were left out as outliers."""

    total: int
    count: int
    ranges: int | None
    kept: int
    screened: int
    scale: int

    @property
    def mean(self) -> float:
        return self.total / (self.count * self.scale)

    @property
    def lower(self) -> float | None:
        return self._limit(-1)

    @property
    def upper(self) -> float | None:
        return self._limit(1)

    def _limit(self, side: int) -> float | None:
        if self.ranges is None:
            return None
        # One division of whole numbers: the nearest float to the exact limit.
        above = 100 * self.kept * self.total + side * LIMIT_PERCENT * self.ranges * self.count
        return above / (100 * self.kept * self.count * self.scale)

    def side(self, value: int) -> int:
        """1 above the mean, -1 below it, 0 exactly on it."""
        distance = value * self.count - self.total
        return (distance > 0) - (distance < 0)

    def band(self, value: int) -> int:
        """2 outside the limits, 1 in the outer third of them, 0 nearer the mean."""
        if self.ranges is None:
            return 0
        distance = 100 * self.kept * abs(value * self.count - self.total)
        limit = LIMIT_PERCENT * self.ranges * self.count
        if distance > limit:
            return 2
        return 1 if 3 * distance > 2 * limit else 0


def limits_of(
    values: Sequence[int | None], scale: int = 1, *, screen: bool = True, fix_after: int | None = None
) -> Limits | None:
    """The limits of one segment; None where no value is known. A moving range is made only of two neighbours that are
    both known. A constant segment has its mean as both limits."""
    used = values if fix_after is None else values[:fix_after]
    known = [value for value in used if value is not None]
    if not known:
        return None
    moving = [abs(b - a) for a, b in pairwise(used) if a is not None and b is not None]
    total, count = sum(known), len(known)
    if not moving:
        return Limits(total, count, None, 0, 0, scale)
    kept = moving
    if screen:
        # moving range < 3.267 × mean moving range, strictly, once
        bar = SCREEN_THOUSANDTHS * sum(moving)
        kept = [each for each in moving if 1000 * len(moving) * each < bar]
    # Where nothing moves, nothing is less than 3.267 × 0: the limits are the mean.
    return Limits(
        total, count, sum(kept), max(len(kept), 1), len(moving) - len(kept) if any(moving) else 0, scale
    )
