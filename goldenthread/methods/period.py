"""When a figure holds: the instant of a stock, the interval of a flow, or a date as loose as a document prints it."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A stock has an instant, known to the day or to the month; a flow has an interval, both days included.

    An instant known to the month starts on its first day and ends on its last.
    """

    start: date
    end: date
    kind: Literal["instant", "interval"]

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"the period ends ({self.end}) before it starts ({self.start})")

    @property
    def is_instant(self) -> bool:
        return self.kind == "instant"

    @property
    def months(self) -> float | None:
        """The length of an interval in months, to a tenth; an instant has none."""
        if self.is_instant:
            return None
        if _whole_months(self):
            return float((self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1)
        return round(((self.end - self.start).days + 1) / 30.4375, 1)

    @property
    def part_year(self) -> bool:
        """An interval clearly shorter than a year."""
        return self.months is not None and self.months < 11.5

    @property
    def key(self) -> str:
        """How files and commands print it: 2025-01, 2025-01-16, 2024, 2018/19, 2018-19, 2018-04/2018-07."""
        if self.is_instant:
            return f"{self.start:%Y-%m}" if _whole_months(self) else self.start.isoformat()
        match _year_kind(self):
            case "calendar":
                return str(self.start.year)
            case "academic":
                return f"{self.start.year}/{self.end.year % 100:02}"
            case "financial":
                return f"{self.start.year}-{self.end.year % 100:02}"
        if _whole_months(self):
            return f"{self.start:%Y-%m}/{self.end:%Y-%m}"
        return f"{self.start.isoformat()}/{self.end.isoformat()}"

    @property
    def words(self) -> str:
        """How a page says it: “January 2025”, “2024”, “2018/19 school year”, “April to July 2018”."""
        if self.is_instant:
            return _month(self.start) if _whole_months(self) else _day(self.start)
        match _year_kind(self):
            case "calendar":
                return str(self.start.year)
            case "academic":
                return f"{self.key} school year"
            case "financial":
                return f"{self.key} financial year"
        if not _whole_months(self):
            return f"{_day(self.start)} to {_day(self.end)}"
        if (self.start.year, self.start.month) == (self.end.year, self.end.month):
            return f"during {_month(self.start)}"
        if self.start.year == self.end.year:
            return f"{MONTHS[self.start.month - 1]} to {_month(self.end)}"
        return f"{_month(self.start)} to {_month(self.end)}"

    def spellings(self) -> frozenset[str]:
        """Every way to ask for it, in lower case: January 2025 is also 2025, 202425 and 2024/25."""
        found = {self.key, self.words.lower()}
        if self.is_instant:
            found |= {self.start.isoformat(), f"{self.start:%Y-%m}", _month(self.start).lower()}
            if self.start.month == 1:
                year = self.start.year
                found |= {str(year), f"{year - 1}{year % 100:02}", f"{year - 1}/{year % 100:02}"}
        elif _year_kind(self) == "academic":
            found.add(f"{self.start.year}{self.end.year % 100:02}")
        return frozenset(found)

    def __str__(self) -> str:
        return self.key


def january(year: int) -> Period:
    """As at January, the month of the school census and of the SEN2 return."""
    return month_instant(year, 1)


def month_instant(year: int, month: int) -> Period:
    """A moment of which only the month is known."""
    return Period(date(year, month, 1), date(year, month, monthrange(year, month)[1]), "instant")


def day_instant(day: date) -> Period:
    return Period(day, day, "instant")


def calendar_year(year: int) -> Period:
    return Period(date(year, 1, 1), date(year, 12, 31), "interval")


def academic_year(starts: int) -> Period:
    """1 September to 31 August."""
    return Period(date(starts, 9, 1), date(starts + 1, 8, 31), "interval")


def financial_year(starts: int) -> Period:
    """1 April to 31 March."""
    return Period(date(starts, 4, 1), date(starts + 1, 3, 31), "interval")


def months_interval(first: tuple[int, int], last: tuple[int, int]) -> Period:
    """From the first month to the last, both included, as (year, month)."""
    return Period(date(*first, 1), date(*last, monthrange(*last)[1]), "interval")


_SPELLED = re.compile(
    r"\d{4}|\d{6}|\d{4}/\d{2}|\d{4}-\d{2}|\d{4}-\d{2}-\d{2}|\d{4}-\d{2}(-\d{2})?/\d{4}-\d{2}(-\d{2})?"
    r"|[a-z]+ \d{4}|.* \d{4} to .*|.* year"
)


def looks_like_period(text: str) -> bool:
    """Whether the text is one of the ways in which a period may be asked for, known or not."""
    cleaned = text.strip().lower()
    if re.fullmatch(r"[a-z]+ \d{4}", cleaned):
        return cleaned.split()[0].capitalize() in MONTHS
    return _SPELLED.fullmatch(cleaned) is not None


def _whole_months(period: Period) -> bool:
    return period.start.day == 1 and (period.end + timedelta(days=1)).day == 1


def _year_kind(period: Period) -> str:
    first, last = period.start, period.end
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and last.year == first.year:
        return "calendar"
    if last.year != first.year + 1:
        return ""
    if (first.month, first.day, last.month, last.day) == (9, 1, 8, 31):
        return "academic"
    if (first.month, first.day, last.month, last.day) == (4, 1, 3, 31):
        return "financial"
    return ""


def _month(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def _day(day: date) -> str:
    return f"{day.day} {_month(day)}"
