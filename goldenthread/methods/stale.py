"""The same number in two reports one after the other: possibly the old figure again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from goldenthread.methods.figure import Figure


def possibly_stale(figures: Sequence[Figure]) -> dict[int, str]:
    """Of one place's figures of one indicator, oldest first: the positions of those that repeat the figure before,
    each with a sentence. Where the two numbers behind a share or rate differ it is not the old one; nothing twice is
    no news either."""
    found = {}
    for i, (before, after) in enumerate(pairwise(figures), start=1):
        if (
            before.period == after.period
            or before.value is None
            or not after.value
            or before.value != after.value
        ):
            continue
        known = None not in (before.numerator, before.denominator, after.numerator, after.denominator)
        if known and (before.numerator, before.denominator) != (after.numerator, after.denominator):
            continue
        when = f" for {before.period.words}" if before.period else ""
        found[i] = f"Possibly stale: {after.shown} is exactly what was reported{when}."
    return found
