"""A stage page's question to a made-up pack, for tests of its tables."""

from __future__ import annotations

from datetime import date

from goldenthread.access.declarations import find
from goldenthread.access.models import Area
from goldenthread.governance.organisations import names
from goldenthread.home.asked import Asked
from goldenthread.intake.pack import PackRecord
from goldenthread.thread.check import Check, find_breaks
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.queries import AreaThread
from goldenthread.web.tables import Cell, Table
from goldenthread.web.tables.table import as_cell
from tests.home.packs import pack
from tests.thread.made_up import thread_of

ON = date(2020, 3, 18)


def asking(*records: PackRecord, on: date = ON) -> Asked:
    made = pack(*records)
    return Asked(made, on, names(made, on), lambda record: f"/{record.sheet}/{record.key}/")


def known_of(asked: Asked) -> AreaThread:
    """The thread of the records that are asked about, without a store."""
    facts = AreaFacts(on=asked.on, records=asked.pack.sheets)
    thread = thread_of(facts)
    area = Area(key=asked.pack.area_key, name="Made-up")
    return AreaThread(area, facts, thread, find_breaks(facts, thread, find(Check, "checks")))


def texts(table: Table) -> list[list[str | None]]:
    """What the cells of a table say, row by row."""
    return [[as_cell(value).text for value in row] for row in table.rows]


def cell(table: Table, row: int, column: str) -> Cell:
    at = [each.key for each in table.columns].index(column)
    return as_cell(table.rows[row][at])
