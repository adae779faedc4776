"""A made-up waiting list to try the page with: two lists of nobody, the same for the same seed."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from goldenthread.methods.waiting.queue import Wait
from goldenthread.waits.waiting_list import wait_rows

# Each list: referrals and removals a week, weeks it has run, the target in weeks.
LISTS = (
    ("Speech and language therapy (made up)", 3.4, 3.1, 78, 18.0),
    ("Autism assessment (made up)", 2.6, 1.7, 78, 13.0),
)


def made_up_list(ends: date, seed: int = 2026) -> str:
    """In the order of referral; people are seen mostly in turn, and now and then out of it."""
    chance = Random(seed)
    rows: list[tuple[str, Wait, float]] = []
    for name, demand, capacity, weeks, target in LISTS:
        first = ends - timedelta(weeks=weeks)
        referrals = sorted(
            first + timedelta(days=day)
            for day in range(weeks * 7)
            for _ in range(_arrivals(chance, demand / 7))
        )
        queue: list[int] = []
        removals: dict[int, date] = {}
        next_in = 0
        for day in (first + timedelta(days=offset) for offset in range(weeks * 7)):
            while next_in < len(referrals) and referrals[next_in] <= day:
                queue.append(next_in)
                next_in += 1
            for _ in range(_arrivals(chance, capacity / 7)):
                if queue:
                    turn = chance.randrange(len(queue)) if chance.random() < 0.2 else 0
                    removals[queue.pop(turn)] = day
        rows += [(name, Wait(day, removals.get(at)), target) for at, day in enumerate(referrals)]
    return wait_rows(rows)


def _arrivals(chance: Random, mean: float) -> int:
    """How many come on a day: none on most, now and then two or three."""
    return sum(chance.random() < mean / 3 for _ in range(3))
