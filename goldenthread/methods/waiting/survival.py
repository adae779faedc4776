"""How long people wait when some still do: Kaplan–Meier, which counts an unfinished wait as “at least so long”."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import exp, floor, log, sqrt
from typing import NamedTuple

from goldenthread.methods.waiting.queue import Wait

Z95 = 1.959963984540054


class Spell(NamedTuple):
    """So many days, and whether the wait has ended."""

    days: int
    ended: bool


@dataclass(frozen=True, slots=True)
class Step:
    """After `days` the share `waiting` still waits, with its 95% interval; `at_risk` waited so long or longer."""

    days: int
    at_risk: int
    ended: int
    waiting: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Curve:
    """The steps in order. Between two steps nothing changes; after the longest spell nothing is known."""

    steps: tuple[Step, ...]
    longest: int

    def waiting_after(self, days: int) -> Step | None:
        """The step that holds after so many days; None before the first, when all wait, and past the longest spell."""
        if days > self.longest:
            return None
        return max(
            (step for step in self.steps if step.days <= days), key=lambda step: step.days, default=None
        )

    def quantile(self, share: float) -> tuple[int | None, int | None, int | None]:
        """Days by which the share has been seen, with the low and high end of its 95% interval; None: not within what
        has been watched."""
        left = 1 - share
        return (
            self._first(lambda step: step.waiting, left),
            self._first(lambda step: step.low, left),
            self._first(lambda step: step.high, left),
        )

    def _first(self, of: Callable[[Step], float], left: float) -> int | None:
        return next((step.days for step in self.steps if of(step) <= left + 1e-12), None)


def spells(waits: Iterable[Wait], on: date) -> list[Spell]:
    """What was known on a day: referrals up to it, and removals up to it; who was removed later still waits."""
    return [
        Spell(
            (min(wait.removal or on, on) - wait.referral).days,
            wait.removal is not None and wait.removal <= on,
        )
        for wait in waits
        if wait.referral <= on
    ]


def kaplan_meier(found: Sequence[Spell]) -> Curve:
    """The share that still waits, with Greenwood's variance and the interval on the log(−log) scale, which stays
    between 0 and 1. Raises ValueError for a wait of less than no days."""
    if any(spell.days < 0 for spell in found):
        raise ValueError("nobody waits less than no days")
    ends = Counter(spell.days for spell in found if spell.ended)
    leaves = Counter(spell.days for spell in found)
    steps: list[Step] = []
    at_risk, share, variance = len(found), 1.0, 0.0
    for days in sorted(leaves):
        ended = ends[days]
        if ended:
            share *= (at_risk - ended) / at_risk
            variance += ended / (at_risk * (at_risk - ended)) if at_risk > ended else 0.0
            steps.append(Step(days, at_risk, ended, share, *_interval(share, variance)))
        at_risk -= leaves[days]
    return Curve(tuple(steps), max(leaves, default=0))


def percentile(values: Sequence[float], share: float) -> float | None:
    """As spreadsheets do (PERCENTILE.INC): between two values in proportion. None of nothing. Raises ValueError for a
    share that is not between 0 and 1."""
    if not 0 <= share <= 1:
        raise ValueError("a share is between 0 and 1")
    if not values:
        return None
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def share_within(days: Sequence[int], weeks: float) -> float | None:
    """The share of waits of at most so many weeks."""
    return sum(each <= weeks * 7 for each in days) / len(days) if days else None


def _interval(share: float, variance: float) -> tuple[float, float]:
    if share in (0.0, 1.0):
        return share, share
    spread = Z95 * sqrt(variance) / abs(log(share))
    return share ** exp(spread), share ** exp(-spread)
