"""The capacity that a standard needs by a date, and what a change of demand or capacity would do to a list.

People are seen in the order in which they were referred. New referrals come evenly. Both are simple enough to redo by
hand, and both are kinder than life: real lists have urgent cases and missed appointments.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from goldenthread.methods.months import add_months

DAYS_IN_MONTH = 365.25 / 12


@dataclass(frozen=True, slots=True)
class Needed:
    """`treated` must be seen from `start` to `by`, which is `per_month` in each of so many months. `holding` is what
    each month after it takes: as many as come."""

    treated: float
    months: float
    per_month: float
    holding: float
    words: str


@dataclass(frozen=True, slots=True)
class Month:
    """A list at the end of a month: who waits, who of them waits longer than the standard, and the longest in weeks."""

    end: date
    referred: float
    seen: float
    waiting: float
    over_standard: float
    longest_weeks: float

    @property
    def share_within(self) -> float | None:
        return 1 - self.over_standard / self.waiting if self.waiting > 1e-9 else None


def capacity_needed(
    waiting_since: Sequence[date],
    *,
    start: date,
    by: date,
    demand_per_month: float,
    standard_weeks: float,
    share: float = 0.92,
) -> Needed:
    """So that on the day `by` that share of those waiting has waited no longer than the standard.

    Everyone referred before `by` less the standard would be over it: `over`. All who could wait are `every`. If
    `treated` are seen in order, `over` − treated ≤ (1 − share) × (`every` − treated), hence
    treated ≥ (over − (1 − share) × every) ÷ share. Raises ValueError for dates or shares that make no sense.
    """
    if by <= start:
        raise ValueError("the date by which the standard is to be met is after the start")
    if not 0 < share <= 1 or standard_weeks <= 0 or demand_per_month < 0:
        raise ValueError(
            "a share is above 0 and up to 1, a standard longer than 0 weeks, a demand not below 0"
        )
    months = (by - start).days / DAYS_IN_MONTH
    every = len(waiting_since) + demand_per_month * months
    over = _referred_before(sorted(waiting_since), start, demand_per_month, by, standard_weeks)
    treated = max(0.0, (over - (1 - share) * every) / share)
    per_month = treated / months
    words = (
        f"{per_month:,.1f} a month until then, and {demand_per_month:,.1f} a month after it: {len(waiting_since):,} "
        f"wait, {demand_per_month * months:,.0f} more will be referred, and {over:,.0f} of them would by then have "
        f"waited more than {standard_weeks:g} weeks if nobody were seen."
    )
    return Needed(treated, months, per_month, demand_per_month, words)


def what_if(
    waiting_since: Sequence[date],
    *,
    start: date,
    months: int,
    demand_per_month: float,
    capacity_per_month: float,
    standard_weeks: float,
    changes: Mapping[date, tuple[float, float]] | None = None,
) -> list[Month]:
    """Month by month from the start. `changes` gives (demand, capacity) per month from a date on, used in each month
    that begins on it or later. Raises ValueError for what is below 0."""
    if min(demand_per_month, capacity_per_month, standard_weeks, months) < 0:
        raise ValueError("demand, capacity, standard and months are not below 0")
    since = sorted(waiting_since)
    steps = sorted((changes or {}).items())
    # The referral curve: how many had been referred by the end of each month, from those waiting at the start.
    curve: list[tuple[date, float]] = [(start, float(len(since)))]
    seen, found = 0.0, []
    for number in range(1, months + 1):
        first, end = add_months(start, number - 1), add_months(start, number)
        demand, capacity = demand_per_month, capacity_per_month
        for day, rates in steps:
            if day <= first:
                demand, capacity = rates
        referred = curve[-1][1] + demand
        now = min(capacity, referred - seen)
        seen += now
        curve.append((end, referred))
        limit = end - timedelta(days=round(standard_weeks * 7))
        found.append(
            Month(
                end,
                demand,
                now,
                referred - seen,
                max(0.0, _curve_at(curve, since, limit) - seen),
                (end - _referred_on(curve, since, seen)).days / 7 if referred - seen > 1e-9 else 0.0,
            )
        )
    return found


def _referred_before(
    since: Sequence[date], start: date, demand_per_month: float, by: date, standard_weeks: float
) -> float:
    limit = by - timedelta(days=round(standard_weeks * 7))
    if limit <= start:
        return float(bisect_right(since, limit - timedelta(days=1)))
    return len(since) + demand_per_month * (limit - start).days / DAYS_IN_MONTH


def _curve_at(curve: Sequence[tuple[date, float]], since: Sequence[date], day: date) -> float:
    """How many of the list had been referred before the day."""
    if day <= curve[0][0]:
        return float(bisect_right(since, day - timedelta(days=1)))
    for (a, low), (b, high) in pairwise(curve):
        if day <= b:
            return low + (high - low) * (day - a).days / (b - a).days
    return curve[-1][1]


def _referred_on(curve: Sequence[tuple[date, float]], since: Sequence[date], seen: float) -> date:
    """When the next to be seen was referred."""
    if seen < len(since):
        return since[int(seen)]
    for (a, low), (b, high) in pairwise(curve):
        if seen < high:
            return a + timedelta(days=int((b - a).days * (seen - low) / (high - low)))
    return curve[-1][0]
