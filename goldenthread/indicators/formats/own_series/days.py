"""Months and days as people and Excel write them."""

from __future__ import annotations

import re
from datetime import date, datetime

from goldenthread.methods.period import MONTHS

_FIRST, _LAST = 2000, 2100
_ISO_MONTH = re.compile(r"(\d{4})[-/](\d{1,2})")
_UK_MONTH = re.compile(r"(\d{1,2})/(\d{4})")
_NAMED = re.compile(r"([A-Za-z]+)[ -](\d{4}|\d{2})")
_UK_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


class NotADay(ValueError):
    """What is wrong with it, in words."""


def month_of(text: str) -> tuple[int, int]:
    """The year and the month. A day is a month only where it is the first of it: Excel makes 25 April of “Apr-25”."""
    if found := _ISO_MONTH.fullmatch(text):
        return _month(int(found.group(1)), int(found.group(2)))
    if found := _UK_MONTH.fullmatch(text):
        return _month(int(found.group(2)), int(found.group(1)))
    if found := _NAMED.fullmatch(text):
        name, year = found.group(1).lower(), int(found.group(2))
        months = [
            at for at, month in enumerate(MONTHS, start=1) if len(name) > 2 and month.lower().startswith(name)
        ]
        if len(months) == 1:
            return _month(year + 2000 if year < 100 else year, months[0])
    try:
        day = day_of(text)
    except NotADay:
        raise NotADay("It is not a month. Write it as 2025-04 or April 2025.") from None
    if day.day != 1:
        raise NotADay(
            "It is a day, not a month; Excel makes a day of what looks like one. Format the cell as text and write "
            f"the month as {day:%Y-%m}."
        )
    return day.year, day.month


def day_of(text: str) -> date:
    """2025-04-30, 30/04/2025 or 30 April 2025."""
    if found := _UK_DAY.fullmatch(text):
        text = f"{found.group(3)}-{int(found.group(2)):02}-{int(found.group(1)):02}"
    for form in ("%Y-%m-%d", "%d %B %Y", "%d %b %Y", "%Y-%m-%d %H:%M:%S"):
        try:
            found_day = datetime.strptime(text, form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
        return _checked(found_day)
    raise NotADay("It is not a day. Write it as 2025-04-30.")


def _month(year: int, month: int) -> tuple[int, int]:
    if not 1 <= month <= 12:
        raise NotADay("It is not a month. Write it as 2025-04 or April 2025.")
    _checked(date(year, month, 1))
    return year, month


def _checked(day: date) -> date:
    if not _FIRST <= day.year < _LAST:
        raise NotADay(f"The year {day.year} is not one that figures are kept for. Check it.")
    return day
