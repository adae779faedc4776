"""Made-up packs in plain records, for tests of what the stage pages show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from goldenthread.intake.cell import Value
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.intake.queries import layouts_by_key


def record(sheet: str, key: str, title: str = "", **values: Value) -> PackRecord:
    """A row whose title, if none is given, is its key."""
    return PackRecord(
        sheet,
        key,
        title or key,
        values,
        document_key="strategy",
        document_title="A strategy",
        document_place="page 1",
    )


def pack(*records: PackRecord) -> Pack:
    """A pack of those rows, with the references that their sheets declare."""
    sheets: dict[str, Sequence[PackRecord]] = {}
    for row in records:
        sheets[row.sheet] = (*sheets.get(row.sheet, ()), row)
    whole: Mapping[str, tuple[PackRecord, ...]] = {sheet: tuple(rows) for sheet, rows in sheets.items()}
    return Pack("made-up", whole, layouts_by_key())
