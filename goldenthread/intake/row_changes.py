"""What changed in an area's pack from one load to the next, row by row, and the pack as it was before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from goldenthread.intake.cell import NotReadable, Value, empty, read_cell, write_cell
from goldenthread.intake.layout import Layout
from goldenthread.intake.pack import Node, Pack, PackRecord
from goldenthread.intake.pack_building import build_pack

ADDED, CHANGED, REMOVED = "added", "changed", "removed"
CHANGES = (ADDED, CHANGED, REMOVED)


@dataclass(frozen=True)
class RowChange:
    """`fields` gives the text of each cell that changed, before and after, as a pack's file writes it.

    `title` is the row's newest, or the last that it had; `position` is where it stands, or stood, in its sheet.
    """

    sheet: str
    key: str
    title: str
    change: str
    fields: Mapping[str, tuple[str, str]]
    position: int = 0

    @property
    def node(self) -> Node:
        return self.sheet, self.key


def changes_between(before: Pack, after: Pack) -> list[RowChange]:
    """What was added, changed and removed, sheet by sheet. A row that only moved did not change."""
    found = []
    for sheet in dict.fromkeys((*after.sheets, *before.sheets)):
        old = {row.key: row for row in before.rows(sheet)}
        new = {row.key: row for row in after.rows(sheet)}
        found += [_change(old.get(key), row) for key, row in new.items()]
        found += [_change(row, None) for key, row in old.items() if key not in new]
    return [each for each in found if each is not None]


def _change(old: PackRecord | None, new: PackRecord | None) -> RowChange | None:
    shown = new or old
    if shown is None:
        return None
    was = _cells(old)
    now = _cells(new)
    fields = {
        name: (was.get(name, ""), now.get(name, ""))
        for name in dict.fromkeys((*now, *was))
        if was.get(name, "") != now.get(name, "")
    }
    if not fields:
        return None
    kind = ADDED if old is None else REMOVED if new is None else CHANGED
    return RowChange(shown.sheet, shown.key, shown.title, kind, fields, shown.position)


def _cells(row: PackRecord | None) -> dict[str, str]:
    return {name: write_cell(value) for name, value in row.values.items()} if row is not None else {}


def undone(pack: Pack, changes: Iterable[RowChange], layouts: Sequence[Layout]) -> Pack:
    """The pack as it was before these changes, which come oldest first. What a sheet no longer has stays away."""
    tables: dict[str, list[dict[str, Value]]] = {
        sheet: [dict(row.values) for row in rows] for sheet, rows in pack.sheets.items()
    }
    by_key = {layout.key: layout for layout in layouts}
    for change in reversed(list(changes)):
        layout = by_key.get(change.sheet)
        if layout is None:
            continue
        rows = tables.setdefault(change.sheet, [])
        at = next((at for at, row in enumerate(rows) if row["key"] == change.key), None)
        if change.change == REMOVED and at is None:
            fresh = {column.name: empty(column.kind) for column in layout.columns}
            rows.insert(min(change.position, len(rows)), _as_it_was(layout, fresh, change))
        elif change.change == ADDED and at is not None:
            del rows[at]
        elif change.change == CHANGED and at is not None:
            rows[at] = _as_it_was(layout, rows[at], change)
    return build_pack(pack.area_key, layouts, tables)


def _as_it_was(layout: Layout, row: Mapping[str, Value], change: RowChange) -> dict[str, Value]:
    values = dict(row)
    for column in layout.columns:
        if column.name in change.fields:
            try:
                values[column.name] = read_cell(column.kind, change.fields[column.name][0])
            except NotReadable:
                values[column.name] = empty(column.kind)
    return values
