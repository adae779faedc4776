"""A stage page's question to a made-up pack, for tests of its tables."""

from __future__ import annotations

from datetime import date

from goldenthread.governance.organisations import names
from goldenthread.home.asked import Asked
from goldenthread.intake.pack import PackRecord
from goldenthread.web.tables import Cell, Table
from goldenthread.web.tables.table import as_cell
from tests.home.packs import pack

ON = date(2020, 3, 18)


def asking(*records: PackRecord, on: date = ON) -> Asked:
    made = pack(*records)
    return Asked(made, on, names(made, on), lambda record: f"/{record.sheet}/{record.key}/")


def texts(table: Table) -> list[list[str | None]]:
    """What the cells of a table say, row by row."""
    return [[as_cell(value).text for value in row] for row in table.rows]


def cell(table: Table, row: int, column: str) -> Cell:
    at = [each.key for each in table.columns].index(column)
    return as_cell(table.rows[row][at])
