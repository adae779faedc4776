"""How long children wait on a list, and the capacity that a standard needs by a day, as a row of CSV."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.methods.waiting.capacity import capacity_needed
from goldenthread.waits.waiting_list import BANDS, WorkedOut

HEADINGS = (
    "list", "as_at", "referrals", "waiting", "longest_weeks", "median_weeks", "median_low", "median_high", "p92_weeks",
    "p92_low", "p92_high", "within_target_percent", "within_target_is_least",
    *(f"waiting_{low}_{high}" if high is not None else f"waiting_over_{low}" for low, high in BANDS),
    "standard_weeks", "share_percent", "by", "capacity_per_month",
)  # fmt: skip


@dataclass(frozen=True)
class Wanted:
    """That on the day `by` a share, in per cent, of those waiting has waited no longer than the standard; without one,
    the list's own target is the standard."""

    by: date
    share: float
    standard: float | None = None


def how_long_row(found: WorkedOut, wanted: Wanted | None) -> tuple[str, ...]:
    """As HEADINGS; empty where the list does not tell it."""
    return (
        found.name,
        found.as_at.isoformat(),
        str(found.rows),
        str(found.waiting),
        _cell(found.longest_weeks),
        *(_cell(each) for of in (found.median, found.ninety_second) for each in (of.weeks, of.low, of.high)),
        _cell(found.within),
        "" if found.within is None else "TRUE" if found.within_or_more else "FALSE",
        *(str(count) for _, count in found.bands),
        *_needed(found, wanted),
    )


def _needed(found: WorkedOut, wanted: Wanted | None) -> tuple[str, ...]:
    standard = None if wanted is None else wanted.standard or found.target
    if wanted is None or standard is None or wanted.by <= found.as_at:
        return ("", "", "", "")
    needed = capacity_needed(
        found.waiting_since,
        start=found.as_at,
        by=wanted.by,
        demand_per_month=found.demand_per_month,
        standard_weeks=standard,
        share=wanted.share / 100,
    )
    return (f"{standard:g}", f"{wanted.share:g}", wanted.by.isoformat(), _cell(needed.per_month))


def _cell(value: float | None) -> str:
    return "" if value is None else f"{round(value, 4):g}"
