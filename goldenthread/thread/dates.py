"""Dates as documents print them: the last day they can mean, and how to say them."""

from __future__ import annotations

from datetime import date
from typing import Any

from goldenthread.intake.loose_date import as_loose_date


def last_day(value: Any) -> date | None:
    """The last day that a date, or a date as printed ("Dec 17"), can mean; None where there is none to read."""
    if value is None or value == "":
        return None
    if isinstance(value, date):
        return value
    return as_loose_date(value).last


def words(value: Any) -> str:
    """«18 March 2020» for a day; «July 2019» for a month; else the document's own words."""
    if isinstance(value, date):
        return f"{value.day} {value:%B %Y}"
    read = as_loose_date(value)
    if read.first is None or read.last is None:
        return read.printed
    if read.first == read.last:
        return words(read.first)
    if (read.first.year, read.first.month) == (read.last.year, read.last.month):
        return f"{read.last:%B %Y}"
    return read.printed
