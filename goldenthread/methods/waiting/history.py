"""What a list did month by month: who was referred, who was seen, and who waited at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from goldenthread.methods.months import add_months
from goldenthread.methods.waiting.queue import Wait


@dataclass(frozen=True, slots=True)
class PastMonth:
    """`waiting` are those who wait at the end of the day `end`: the month's last, or the last that is known of it."""

    start: date
    end: date
    referred: int
    seen: int
    waiting: int

    @property
    def is_whole(self) -> bool:
        return add_months(self.start, 1) == self.end + timedelta(days=1)


def by_month(waits: Sequence[Wait], on: date) -> list[PastMonth]:
    """From the month of the first referral to that of the day; what is later is not known yet."""
    referred = Counter(wait.referral.replace(day=1) for wait in waits if wait.referral <= on)
    seen = Counter(
        wait.removal.replace(day=1) for wait in waits if wait.removal is not None and wait.removal <= on
    )
    if not referred:
        return []
    month, waiting, found = min(referred), 0, []
    while month <= on:
        waiting += referred[month] - seen[month]
        following = add_months(month, 1)
        end = min(on, following - timedelta(days=1))
        found.append(PastMonth(month, end, referred[month], seen[month], waiting))
        month = following
    return found
