"""Days as people write them in waiting lists: 2024-01-31, 31/01/2024 or 31-Jan-2024, with or without a time of day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from goldenthread.methods.table_file import day_of

WRITE = "write it as 2024-01-31"
# Systems print dates such as 1900-01-01 and 9999-12-31 for “none”; nobody was referred or seen then.
YEARS = range(1901, 2200)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_TIME = re.compile(r"(?<=\d)[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|\+00:00)?$")
_NUMBERS = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_NAMED = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})")
_SHORT_YEAR = re.compile(r"\d{1,2}[/. -](\d{1,2}|[A-Za-z]{3})[/. -]\d{2}")
_SPREADSHEET = re.compile(r"[2-6]\d{4}(\.\d+)?")


def read_day(text: str, *, day_first: bool = True) -> date | None:
    """None for what is no day; 31/01/2024 is one where the day stands first in the whole list."""
    plain = _TIME.sub("", text)
    if (found := day_of(plain)) is not None:
        return found
    if named := _NAMED.fullmatch(plain):
        month = named[2].lower()
        return _day(named[3], MONTHS.index(month) + 1, named[1]) if month in MONTHS else None
    if day_first and (numbers := _NUMBERS.fullmatch(plain)):
        return _day(numbers[3], int(numbers[2]), numbers[1])
    return None


def has_day_first(text: str) -> bool:
    """Whether it is written in numbers, as 31/01/2024, so that the order of its parts must be known."""
    return _NUMBERS.fullmatch(_TIME.sub("", text)) is not None


def month_first(texts: Iterable[str]) -> str:
    """The first that can only be month, day, year, as 01/31/2024; empty where there is none."""
    for text in texts:
        numbers = _NUMBERS.fullmatch(_TIME.sub("", text))
        if numbers and int(numbers[2]) > 12 >= int(numbers[1]):
            return text
    return ""


def no_day(text: str, *, month_first_at: str = "") -> str:
    """Why a text is no day, and what to do about it."""
    if not text:
        return f"is empty; {WRITE}"
    if month_first_at and has_day_first(text):
        return f"may have the month first, as {month_first_at} has; {WRITE}"
    if _SPREADSHEET.fullmatch(text):
        return f"is the number that a spreadsheet keeps for a day; show the column as dates, or {WRITE}"
    if _SHORT_YEAR.fullmatch(_TIME.sub("", text)):
        return f"has a year of two digits; {WRITE}"
    return f"is no date; {WRITE}"


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None
