"""What changed in the rows of an area's pack, in words that a person may see."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from goldenthread.intake.layout import Column
from goldenthread.intake.pack import Node, Pack
from goldenthread.intake.queries.changes import LoadChanges
from goldenthread.intake.record_page import NOT_SHOWN, PROTECTED, is_protected, may_see
from goldenthread.intake.row_changes import ADDED, CHANGED, REMOVED, RowChange
from goldenthread.web.tables import Cell, Table
from goldenthread.web.tables import Column as TableColumn
from goldenthread.web.words import day

Address = Callable[[Node], str]
LONGEST = 240
ORDER = (CHANGED, REMOVED, ADDED)


@dataclass(frozen=True)
class FieldChange:
    """One cell, before and after, in words; `hidden` says why neither is shown."""

    title: str
    before: str
    after: str
    hidden: str = ""

    @property
    def words(self) -> str:
        if self.hidden:
            return f"{self.title}: changed ({self.hidden})"
        if not self.before:
            return f"{self.title}: now “{self.after}”"
        if not self.after:
            return f"{self.title}: “{self.before}” taken out"
        return f"{self.title}: “{self.before}” → “{self.after}”"


def field_changes(pack: Pack, change: RowChange, permissions: Collection[str]) -> list[FieldChange]:
    """The cells that changed, by the titles of their columns; references by the titles of what they name."""
    layout = pack.layouts.get(change.sheet)
    if layout is None:
        return []
    # Where the document is another than before, there may have been none.
    record = pack.record(*change.node) if "document" not in change.fields else None
    return [
        FieldChange(column.title, "", "", NOT_SHOWN)
        if not may_see(column, permissions)
        else FieldChange(column.title, "", "", PROTECTED)
        if is_protected(column, record, permissions)
        else FieldChange(column.title, *(_shown(pack, column, text) for text in change.fields[column.name]))
        for column in layout.columns
        if column.name in change.fields and column.name != "key"
    ]


def _shown(pack: Pack, column: Column, text: str) -> str:
    if column.is_reference and text:
        return "; ".join(_title(pack, column, key) for key in text.split("; "))
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rsplit(' ', 1)[0]} …"


def _title(pack: Pack, column: Column, key: str) -> str:
    return next((found.title for sheet in column.sheets if (found := pack.record(sheet, key))), key)


def rows_table(
    loads: Sequence[LoadChanges], pack: Pack, permissions: Collection[str], address: Address
) -> Table:
    """Every row that a load changed, removed or added, in this order; the newest load first."""
    return Table(
        key="changed-rows",
        caption="Records added, changed and removed",
        columns=(
            TableColumn("record", "Record"),
            TableColumn("sheet", "Sheet"),
            TableColumn("change", "Change"),
            TableColumn("what", "What changed", sortable=False),
            TableColumn("when", "When and by whom"),
        ),
        rows=[
            _row(load, change, pack, permissions, address)
            for load in reversed(loads)
            for change in sorted(load.changes, key=lambda each: ORDER.index(each.change))
        ],
        things=("record", "records"),
        page_size=25,
    )


def _row(
    load: LoadChanges, change: RowChange, pack: Pack, permissions: Collection[str], address: Address
) -> tuple[Cell, ...]:
    layout = pack.layouts.get(change.sheet)
    known = pack.record(*change.node) is not None
    said = field_changes(pack, change, permissions) if change.change == CHANGED else []
    return (
        Cell(change.title or change.key, href=address(change.node) if known else None),
        Cell(layout.sheet.title if layout else change.sheet),
        Cell(change.change, tag={CHANGED: "blue", REMOVED: "grey"}.get(change.change, "green")),
        Cell("; ".join(each.words for each in said) or "the whole record"),
        Cell(f"{day(load.at.date())}, {load.by}", sort=load.at.isoformat()),
    )


def counts(changes: Iterable[RowChange]) -> dict[str, int]:
    """How many rows of each change."""
    found: dict[str, int] = {}
    for change in changes:
        found[change.change] = found.get(change.change, 0) + 1
    return found
