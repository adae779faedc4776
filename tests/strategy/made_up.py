"""A made-up pack for the tests of strategies, in plain records."""

from __future__ import annotations

from goldenthread.intake.cell import Value
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import Pack, PackRecord

LOOSE = ("due", "dated", "starts", "ends", "next_due", "repeat_due", "review_on")


def row(sheet: str, key: str, title: str = "", /, **values: Value) -> PackRecord:
    """A record; the dates of a plan are given as printed."""
    read = {
        name: read_loose_date(value) if name in LOOSE and isinstance(value, str) and value else value
        for name, value in values.items()
    }
    return PackRecord(sheet, key, title or key, read, "a-strategy", "A strategy", "page 1")


def pack_of(*records: PackRecord) -> Pack:
    sheets: dict[str, tuple[PackRecord, ...]] = {}
    for record in records:
        sheets[record.sheet] = (*sheets.get(record.sheet, ()), record)
    return Pack("made-up", sheets, {})
