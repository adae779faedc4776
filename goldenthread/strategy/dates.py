"""Dates of a strategy in words: as the document prints them, and a machine's “2019-12” as “December 2019”."""

from __future__ import annotations

import re
from datetime import date

from goldenthread.intake.loose_date import LooseDate
from goldenthread.intake.pack import PackRecord

_MACHINE = re.compile(r"\d{4}-\d\d(-\d\d)?")

When = LooseDate | date | None


def when(record: PackRecord, column: str) -> When:
    """The date in the cell, loose or exact; None where there is none."""
    return record.loose(column) or record.day(column)


def said(at: When) -> str:
    """The date as people read it; empty where there is none."""
    if at is None:
        return ""
    if isinstance(at, date):
        return f"{at.day} {at:%B %Y}"
    if _MACHINE.fullmatch(at.printed) and at.first is not None:
        return said(at.first) if at.precision == "day" else f"{at.first:%B %Y}"
    return at.printed


def first_day(at: When) -> date | None:
    """The first day that it can mean."""
    return at.first if isinstance(at, LooseDate) else at


def last_day(at: When) -> date | None:
    """The last day that it can mean; None where nobody can tell."""
    return at.last if isinstance(at, LooseDate) else at
