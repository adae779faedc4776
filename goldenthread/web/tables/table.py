"""What a table is: its caption, columns and rows, before it is drawn or downloaded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from goldenthread.methods.disclosure.policy import Policy
from goldenthread.web import words

Raw = str | int | float | Decimal | date | None


@dataclass(frozen=True)
class Column:
    """Numbers stand right; `sortable=False` for a column of buttons or long prose."""

    key: str
    heading: str
    numeric: bool = False
    sortable: bool = True


@dataclass(frozen=True)
class Cell:
    """A value that needs more than itself: a link, a tag's colour, a note, or another order than its text.

    `raw` is what a download holds where that is not the text (the number 1724589 for "£1,724,589").
    """

    text: str | None
    sort: str | int | float | Decimal | date | None = None
    href: str | None = None
    tag: str | None = None
    note: str | None = None
    raw: Raw = None


@dataclass(frozen=True)
class Empty:
    """What will be here, and how to get it here."""

    sentence: str
    how: str = ""
    link: str = ""
    href: str = ""


Value = Cell | str | int | float | Decimal | date | None
Row = Sequence[Value]


@dataclass(frozen=True)
class Table:
    """`things` names what a row is, one and many. With `total`, the last row is the sum and stays last.

    `policy` is the disclosure policy that its counts of people were put under; what is public must have one.
    A `matrix` keeps its headings fixed and scrolls in its own region; every other table stacks on a phone.
    """

    key: str
    caption: str
    columns: tuple[Column, ...]
    rows: Sequence[Row]
    note: str = ""
    total: bool = False
    as_at: str = ""
    source: str = ""
    empty: Empty | None = None
    things: tuple[str, str] = ("row", "rows")
    layout: Literal["stacked", "matrix"] = "stacked"
    page_size: int = 100
    downloads: bool = True
    policy: Policy | None = None

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(
                    f"Table {self.key}: a row has {len(row)} cells for {len(self.columns)} columns"
                )

    @property
    def body(self) -> list[Row]:
        return list(self.rows[:-1]) if self.total and self.rows else list(self.rows)

    @property
    def total_row(self) -> Row | None:
        return self.rows[-1] if self.total and self.rows else None

    def sorted_body(self, column: Column, descending: bool) -> list[Row]:
        """The body in order of one column; what is not known comes last in either direction."""
        at = self.columns.index(column)
        known = [row for row in self.body if sort_value(row[at]) is not None]
        unknown = [row for row in self.body if sort_value(row[at]) is None]
        return sorted(known, key=lambda row: _order(sort_value(row[at])), reverse=descending) + unknown


def as_cell(value: Value) -> Cell:
    """Any value as a cell: numbers with commas, dates in words, None as "not known"."""
    if isinstance(value, Cell):
        return value
    if value is None or value == "":
        return Cell(text=None)
    return Cell(text=words.known(value), raw=None if isinstance(value, bool) else value)


def raw_value(value: Value) -> Raw:
    """What a download holds."""
    cell = as_cell(value)
    if cell.raw is not None and cell.raw != "":
        return cell.raw
    return words.NOT_KNOWN if cell.text is None else cell.text


def sort_value(value: Value) -> str | int | float | Decimal | date | None:
    if isinstance(value, Cell):
        return value.sort if value.sort is not None else value.text or None
    return None if value == "" else value


def _order(value: object) -> tuple[int, float, list[tuple[int, int | str]]]:
    """Numbers, then dates, then text in the order people expect: 2 before 10."""
    if isinstance(value, int | float | Decimal):
        return (0, float(value), [])
    if isinstance(value, date):
        return (1, value.toordinal(), [])
    parts = re.split(r"(\d+)", str(value).casefold())
    return (2, 0, [(0, int(part)) if part.isdecimal() else (1, part) for part in parts if part])


def pounds_cell(value: int | float | Decimal | None, note: str | None = None) -> Cell:
    """£1,724,589, sorted and downloaded as the number."""
    return Cell(None if value is None else words.pounds(value), sort=value, raw=value, note=note)


def percent_cell(value: int | float | Decimal | None, note: str | None = None) -> Cell:
    """2.6%, sorted and downloaded as 2.6."""
    return Cell(None if value is None else words.percent(value), sort=value, raw=value, note=note)
