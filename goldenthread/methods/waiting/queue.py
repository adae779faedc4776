"""What queueing theory says of a waiting list, as the R package NHSRwaitinglist 0.1.2 computes it.

Its window runs from the first to the last referral. Rates are per week, waits in days, the target in weeks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

DAYS = 7
# The mean wait should be a quarter of the target; then about 98% are seen within it.
FACTOR = 4
# A list that is too long is brought down in half a year.
RELIEF_WEEKS = 26
TOO_BIG = 2


class Wait(NamedTuple):
    """One referral. No removal: still waiting. A removal is not before its referral."""

    referral: date
    removal: date | None


@dataclass(frozen=True, slots=True)
class QueueStatistics:
    """None where the method gives no number: no gap between referrals, nobody removed, nobody waiting, no target, or
    a capacity that belongs to the other case. `mean_wait` is in days."""

    mean_demand: float | None
    mean_capacity: float | None
    load: float | None
    load_too_big: bool | None
    count_demand: int
    queue_size: int
    target_queue_size: float | None
    queue_too_big: bool | None
    mean_wait: float | None
    cv_arrival: float | None
    cv_removal: float | None
    target_capacity: float | None
    relief_capacity: float | None
    pressure: float | None


def queue_statistics(
    waits: Sequence[Wait], target_weeks: float | None, *, as_published: bool = False
) -> QueueStatistics:
    """Of one list with a referral or more. `as_published` keeps the package's pressure, which divides days by weeks
    and so is seven times too high. Raises ValueError for an empty list or a target that is not above 0."""
    if not waits:
        raise ValueError("a waiting list without a referral has no statistics")
    if target_weeks is not None and target_weeks <= 0:
        raise ValueError("a target wait is longer than 0 weeks")
    referrals = sorted(wait.referral for wait in waits)
    start, end = referrals[0], referrals[-1]
    arrivals = _gaps([start, *referrals, end])
    demand, cv_arrival = _per_week(arrivals), _variation(arrivals)
    removals = _removal_gaps(waits, start, end)
    capacity = _per_week(removals)
    cv_removal = 0.0 if len(removals) <= 1 else _variation(removals)
    queue = sum(wait.removal is None or wait.removal > end for wait in waits)
    mean_wait = _mean([(end - w.referral).days for w in waits if w.removal is None or w.removal > end])
    load = None if demand is None or capacity is None else demand / capacity
    target_queue = target_queue_size(demand, target_weeks) if demand and target_weeks else None
    too_big = None if target_queue is None else queue > TOO_BIG * target_queue
    needed = relief = pressure = None
    if demand and target_weeks and target_queue is not None:
        if too_big:
            relief = relief_capacity(demand, queue, target_queue)
        elif cv_arrival is not None and cv_removal is not None:
            needed = target_capacity(demand, target_weeks, cv_arrival, cv_removal)
    if mean_wait is not None and target_weeks:
        pressure = 2 * (mean_wait if as_published else mean_wait / DAYS) / target_weeks
    return QueueStatistics(
        demand, capacity, load, None if load is None else load >= 1, len(arrivals), queue, target_queue, too_big,
        mean_wait, cv_arrival, cv_removal, needed, relief, pressure,
    )  # fmt: skip


def target_queue_size(demand: float, target_weeks: float) -> float:
    """Demand of 30 a week and a target of 52 weeks: 390."""
    return demand * target_weeks / FACTOR


def target_capacity(demand: float, target_weeks: float, cv_arrival: float, cv_removal: float) -> float:
    """The capacity that keeps the mean wait at a quarter of the target (Kingman's formula)."""
    return demand + ((cv_arrival**2 + cv_removal**2) / 2) * (FACTOR / target_weeks)


def relief_capacity(demand: float, queue: float, target_queue: float, weeks: float = RELIEF_WEEKS) -> float:
    """The capacity that brings a list down to its target in so many weeks."""
    return demand + (queue - target_queue) / weeks


def queue_by_day(waits: Sequence[Wait], start: date, end: date) -> list[tuple[date, int]]:
    """How many wait at the end of each day of the window."""
    change = Counter(wait.referral for wait in waits)
    change.subtract(wait.removal for wait in waits if wait.removal is not None)
    found, queue = [], 0
    for number in range((end - start).days + 1):
        day = start + timedelta(days=number)
        queue += change[day]
        found.append((day, queue))
    return found


def _removal_gaps(waits: Sequence[Wait], start: date, end: date) -> list[int]:
    """Days before each removal since the removal or the empty day before it: time in which nobody waited is not time
    that capacity took. On one day the empty list comes first, as the package sorts it."""
    empty = [(day, False) for day, queue in queue_by_day(waits, start, end) if queue == 0]
    merged = sorted([*empty, *((wait.removal, True) for wait in waits if wait.removal is not None)])
    return [
        (day - before).days for (before, _), (day, removed) in pairwise([(start, False), *merged]) if removed
    ]


def _gaps(days: Sequence[date]) -> list[int]:
    return [(b - a).days for a, b in pairwise(days)]


def _mean(values: Sequence[int]) -> float | None:
    return sum(values) / len(values) if values else None


def _per_week(gaps: Sequence[int]) -> float | None:
    """None where there is no gap, or where all fall on one day."""
    total = sum(gaps)
    return DAYS * len(gaps) / total if total else None


def _variation(gaps: Sequence[int]) -> float | None:
    """Sample standard deviation ÷ mean, from whole numbers throughout."""
    n, total = len(gaps), sum(gaps)
    if n < 2 or not total:
        return None
    squares = n * sum(gap * gap for gap in gaps) - total * total
    return sqrt(squares / (n * (n - 1))) * n / total
