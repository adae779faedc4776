"""How a contract or agreement stands on a day: not begun, running, past its review, or over."""

from __future__ import annotations

from datetime import date

NOT_RECORDED = "not recorded"


def standing(on: date, starts: date | None, ends: date | None, review_on: date | None = None) -> str:
    """One word or two. The last day still counts; without any date nobody can say."""
    if ends is not None and ends < on:
        return "ended"
    if starts is not None and starts > on:
        return "planned"
    if review_on is not None and review_on < on:
        return "review overdue"
    if starts is None and ends is None:
        return NOT_RECORDED
    return "running"
