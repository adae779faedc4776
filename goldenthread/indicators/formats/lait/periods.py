"""The years that LAIT prints, as periods: by what a year of the measure is, never by the look of the label alone."""

from __future__ import annotations

import re
from datetime import date

from goldenthread.indicators.facts import ACTUAL, PROVISIONAL
from goldenthread.methods.period import (
    Period,
    academic_year,
    calendar_year,
    day_instant,
    financial_year,
    january,
)

_LABEL = re.compile(r"(20\d\d)(?:[/-](\d\d))?(?:-(\d\d)/(\d\d))?(?: \((Rev|Final|OT|prov)\))?")
# (OT) is the outturn, what was spent; (Rev) and (Final) are figures that replaced provisional ones.
_STATES = {"prov": PROVISIONAL}


def period_of(label: str, years: str) -> tuple[Period, int] | None:
    """The period and its finality; None for a label that is no year. “2016” of an academic or financial year is the
    one that ends in it; where nobody says what a year is, it is the one printed."""
    match = _LABEL.fullmatch(label.strip())
    if match is None:
        return None
    first, second, third, last, state = match.groups()
    finality = _STATES.get(state or "", ACTUAL)
    starts = int(first)
    ends = starts if second is None else _after(starts, last or second)
    if ends is None:
        return None
    if last is not None or ends - starts > 1:
        return _several(starts, ends, third, years), finality
    year = _year(starts, ends, years)
    return (year, finality) if year is not None else None


def newest_year(label: str) -> int:
    """The last year that the label names; 0 where it names none."""
    match = _LABEL.fullmatch(label.strip())
    if match is None:
        return 0
    starts, last = int(match.group(1)), match.group(4) or match.group(2)
    return (_after(starts, last) or starts) if last else starts


def _after(starts: int, digits: str) -> int | None:
    """The year that two digits mean after a first one; None where it is not a few years later."""
    year = starts // 100 * 100 + int(digits)
    return year if starts < year <= starts + 5 else None


def _year(starts: int, ends: int, years: str) -> Period | None:
    """One year: “2016” ends in 2016, “2015/16” begins in 2015."""
    begins = starts if ends > starts else starts - 1
    match years:
        case "academic year":
            return academic_year(begins)
        case "financial year":
            return financial_year(begins)
        case "January":
            return january(ends)
        case "end of March":
            return day_instant(date(ends, 3, 31))
        case "end of September":
            return day_instant(date(ends, 9, 30))
    if ends > starts:
        return Period(date(starts, 1, 1), date(ends, 12, 31), "interval")
    return calendar_year(starts)


def _several(starts: int, ends: int, third: str | None, years: str) -> Period:
    """Several years together: “2014-16” of calendar years, “2013/14-15/16” of financial ones."""
    if third is not None and years == "financial year":
        return Period(date(starts, 4, 1), date(ends, 3, 31), "interval")
    if third is not None:
        return Period(date(starts, 9, 1), date(ends, 8, 31), "interval")
    return Period(date(starts, 1, 1), date(ends, 12, 31), "interval")
