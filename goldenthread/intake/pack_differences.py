"""What loading a pack would change: rows added, changed, removed and moved, sheet by sheet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from goldenthread.intake.layout import Layout
from goldenthread.intake.pack import Pack
from goldenthread.intake.row_changes import ADDED, CHANGED, REMOVED, RowChange, changes_between

MOVED = "moved"


@dataclass(frozen=True)
class CellChange:
    """One cell that changes; for a row that is added, removed or moved, the row's title or place and no column."""

    sheet: str
    key: str
    what: str
    column: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class SheetChange:
    """How many rows the sheet has and will have, and what becomes of them."""

    title: str
    before: int
    after: int
    added: int
    changed: int
    removed: int
    moved: int


@dataclass(frozen=True)
class Differences:
    """`sheets` are those that change, with their counts; `cells` is everything that changes in them."""

    sheets: tuple[SheetChange, ...]
    cells: tuple[CellChange, ...]

    @property
    def added(self) -> int:
        return sum(sheet.added for sheet in self.sheets)

    @property
    def changed(self) -> int:
        return sum(sheet.changed for sheet in self.sheets)

    @property
    def removed(self) -> int:
        return sum(sheet.removed for sheet in self.sheets)


def differences(before: Pack, after: Pack) -> Differences:
    """From what is loaded to what would be. `before` has no rows where the area is new."""
    rows = changes_between(before, after)
    sheets, cells = [], []
    for layout in after.layouts.values():
        changed = [row for row in rows if row.sheet == layout.key]
        moved = list(_moved(layout, before, after))
        if not changed and not moved:
            continue
        counts = Counter(row.change for row in changed)
        cells += [cell for row in changed for cell in _cells(row)] + moved
        sheets.append(
            SheetChange(
                layout.sheet.title,
                len(before.rows(layout.key)),
                len(after.rows(layout.key)),
                added=counts[ADDED],
                changed=counts[CHANGED],
                removed=counts[REMOVED],
                moved=len(moved),
            )
        )
    return Differences(tuple(sheets), tuple(cells))


def _cells(row: RowChange) -> Iterator[CellChange]:
    if row.change == ADDED:
        yield CellChange(row.sheet, row.key, ADDED, after=row.title)
    elif row.change == REMOVED:
        yield CellChange(row.sheet, row.key, REMOVED, before=row.title)
    else:
        for column, (was, now) in row.fields.items():
            yield CellChange(row.sheet, row.key, CHANGED, column, was, now)


def _moved(layout: Layout, before: Pack, after: Pack) -> Iterator[CellChange]:
    """Rows whose place changes among those that stay."""
    old, new = ([record.key for record in pack.rows(layout.key)] for pack in (before, after))
    stay = set(old) & set(new)
    place = {key: number for number, key in enumerate((key for key in old if key in stay), start=1)}
    for number, key in enumerate((key for key in new if key in stay), start=1):
        if place[key] != number:
            yield CellChange(layout.key, key, MOVED, before=f"place {place[key]}", after=f"place {number}")
