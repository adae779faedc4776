"""The periods that the release prints: a school year for a stock in its January, a calendar year for a flow."""

from __future__ import annotations

import re

from goldenthread.methods.period import Period, calendar_year, january


def period_of(time_period: str, identifier: str, timing: str) -> Period | None:
    """The stock's January (202425 is January 2025) or the flow's year; None for a label that is not declared."""
    if identifier == "Academic year" and timing == "stock" and re.fullmatch(r"20[0-9]{4}", time_period):
        starts, ends = int(time_period[:4]), int(time_period[4:])
        return january(starts + 1) if (starts + 1) % 100 == ends else None
    if identifier == "Calendar year" and re.fullmatch(r"20[0-9]{2}", time_period):
        year = int(time_period)
        return january(year) if timing == "stock" else calendar_year(year)
    return None


def release_year(time_period: str, timing: str) -> int | None:
    """The reporting year of a release whose newest period this is: January 2025 and calendar 2024 are of 2025."""
    if re.fullmatch(r"20[0-9]{4}", time_period):
        return int(time_period[:4]) + 1
    if re.fullmatch(r"20[0-9]{2}", time_period):
        return int(time_period) + (0 if timing == "stock" else 1)
    return None


def january_after(year: Period) -> Period:
    """The January that ends a calendar year: what is in place then, printed under the year."""
    return january(year.end.year + 1)
