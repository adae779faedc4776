"""Dates as people print them: “Dec 17”, “Spring 2019”, “2018/19”, “end of July 2019”; and the days they may mean."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

Span = tuple[date, date, str]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?:19|20)\d\d"
# First month, last month, years to add to the last.
_SEASONS = {
    "spring": (3, 5, 0),
    "summer": (6, 8, 0),
    "autumn": (9, 11, 0),
    "winter": (12, 2, 1),
    "spring term": (1, 4, 0),
    "summer term": (4, 8, 0),
    "autumn term": (9, 12, 0),
    "early": (1, 4, 0),
    "mid": (5, 8, 0),
    "late": (9, 12, 0),
}


@dataclass(frozen=True)
class LooseDate:
    """A date as printed, with the first and the last day that it may mean; both None where nobody can tell.

    `precision` is day, month, season, quarter, year, years or unknown.
    """

    printed: str
    first: date | None = None
    last: date | None = None
    precision: str = "unknown"

    @property
    def readable(self) -> bool:
        return self.first is not None

    def __str__(self) -> str:
        return self.printed


def as_loose_date(value: object) -> LooseDate:
    """A cell's date of whichever kind: loose as it is, a day as that day, text as read; unreadable where empty."""
    if isinstance(value, LooseDate):
        return value
    if isinstance(value, date):
        return LooseDate(value.isoformat(), value, value, "day")
    return read_loose_date(str(value)) if value else LooseDate("")


def read_loose_date(text: str) -> LooseDate:
    """What the text may mean. A year such as 2018/19 runs from the first day it may begin (1 April) to the last
    on which it may end (31 August): sources rarely say whether they mean the financial or the school year."""
    words = re.sub(r"\s+", " ", text.replace("–", "-").replace("—", "-")).strip().lower()
    words = re.sub(r"^(?:by|in|from|during|circa|about)(?: the)? ", "", words)
    for pattern, meaning in _READERS:
        if match := pattern.fullmatch(words):
            try:
                span = meaning(*match.groups())
            except ValueError:
                break
            if span is not None:
                return LooseDate(text, *span)
            break
    return LooseDate(text)


def _day(day: str, month: str, year: str) -> Span:
    on = date(_full_year(year), _month_number(month), int(day))
    return on, on, "day"


def _iso_day(year: str, month: str, day: str) -> Span:
    return _day(day, month, year)


def _month(month: str, year: str) -> Span:
    first = date(_full_year(year), _month_number(month), 1)
    return first, _month_end(first), "month"


def _iso_month(year: str, month: str) -> Span | None:
    """2017-12 is a month, 2018-19 a year: no month is 19."""
    return _month(month, year) if 1 <= int(month) <= 12 else _years(year, month)


def _end_of_month(month: str, year: str) -> Span:
    last = _month(month, year)[1]
    return last, last, "day"


def _months(first: str, first_year: str | None, last: str, last_year: str) -> Span | None:
    start = date(_full_year(first_year or last_year), _month_number(first), 1)
    end = _month_end(date(_full_year(last_year), _month_number(last), 1))
    return (start, end, "month") if start <= end else None


def _season(season: str, year: str) -> Span:
    first, last, more = _SEASONS[season]
    return date(int(year), first, 1), _month_end(date(int(year) + more, last, 1)), "season"


def _quarter(quarter: str, year: str, end: str) -> Span | None:
    """A quarter of a financial year, which begins in April."""
    if not _follows(year, end):
        return None
    month = (int(quarter) * 3 + 1) % 12
    first = date(int(year) + (1 if quarter == "4" else 0), month, 1)
    return first, _month_end(date(first.year, month + 2, 1)), "quarter"


def _year(year: str) -> Span:
    return date(int(year), 1, 1), date(int(year), 12, 31), "year"


def _end_of_year(year: str) -> Span:
    return date(int(year), 12, 31), date(int(year), 12, 31), "day"


def _years(first: str, last: str) -> Span | None:
    """2018/19 is one reporting year; 2015/17 and 2013-2017 are calendar years from first to last."""
    end = int(last) if len(last) == 4 else int(first[:2] + last)
    if end <= int(first):
        return None
    if end == int(first) + 1 and len(last) == 2:
        return date(int(first), 4, 1), date(end, 8, 31), "year"
    return date(int(first), 1, 1), date(end, 12, 31), "years"


def _financial_year(first: str, last: str) -> Span | None:
    return (date(int(first), 4, 1), date(int(first) + 1, 3, 31), "year") if _follows(first, last) else None


def _school_year(first: str, last: str) -> Span | None:
    return (date(int(first), 9, 1), date(int(first) + 1, 8, 31), "year") if _follows(first, last) else None


def _follows(first: str, last: str) -> bool:
    return int(last[-2:]) == (int(first) + 1) % 100


def _full_year(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _month_number(month: str) -> int:
    return int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1


def _month_end(first: date) -> date:
    return first.replace(day=monthrange(first.year, first.month)[1])


_SEASON_NAMES = "|".join(sorted(_SEASONS, key=len, reverse=True))
_TWO_YEARS = rf"({_YEAR}) ?[-/] ?((?:19|20)?\d\d)"
_READERS: tuple[tuple[re.Pattern[str], Callable[..., Span | None]], ...] = tuple(
    (re.compile(pattern, re.ASCII), meaning)
    for pattern, meaning in (
        (rf"({_YEAR})-(\d\d)-(\d\d)", _iso_day),
        (rf"(\d\d?)[/.](\d\d?)[/.]({_YEAR}|\d\d)", _day),
        (
            rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(\d\d?)(?:st|nd|rd|th)?(?: of)? {_MONTH},? ({_YEAR})",
            _day,
        ),
        (rf"({_YEAR})-(\d\d)", _iso_month),
        (rf"{_MONTH},? ?['’]?({_YEAR}|\d\d)", _month),
        (rf"(?:the )?end (?:of )?{_MONTH},? ({_YEAR}|\d\d)", _end_of_month),
        (rf"{_MONTH} ?({_YEAR})? ?(?:-|to|and) ?{_MONTH},? ({_YEAR})", _months),
        (rf"({_SEASON_NAMES}) ({_YEAR})", _season),
        (rf"q(?:uarter )?([1-4]),? ?{_TWO_YEARS}", _quarter),
        (rf"({_YEAR})", _year),
        (rf"(?:the )?end (?:of )?({_YEAR})", _end_of_year),
        (rf"(?:financial year|fy) ?{_TWO_YEARS}", _financial_year),
        (rf"(?:academic|school) year ?{_TWO_YEARS}", _school_year),
        (_TWO_YEARS, _years),
    )
)
