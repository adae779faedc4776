"""How a sheet is filled in and kept: each column with its kind, its field, and where its keys must be found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from goldenthread.intake.cell import REFERENCE, REFERENCES
from goldenthread.intake.sheet import Col, Sheet


@dataclass(frozen=True)
class Column:
    """A declared column and what the model's field makes of it.

    `foreign` is true where the field itself points at a row; otherwise the key is kept as text.
    `sheets` are those in which its keys must be found; none where another column names the sheet.
    """

    declared: Col
    kind: str
    field: str
    foreign: bool = False
    sheets: tuple[str, ...] = ()
    longest: int | None = None

    @property
    def name(self) -> str:
        return self.declared.name

    @property
    def title(self) -> str:
        return self.declared.title

    @property
    def is_reference(self) -> bool:
        return self.kind in (REFERENCE, REFERENCES)

    @property
    def is_many(self) -> bool:
        """Whether it is kept in a table of its own, in order."""
        return self.foreign and self.kind == REFERENCES


@dataclass(frozen=True)
class Layout:
    """A sheet with its columns in the order of the file."""

    sheet: Sheet
    columns: tuple[Column, ...]

    @property
    def key(self) -> str:
        return self.sheet.key

    @property
    def header(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    @property
    def foreign_sheets(self) -> frozenset[str]:
        """The sheets that must be saved before this one."""
        return frozenset(sheet for column in self.columns if column.foreign for sheet in column.sheets)

    @property
    def sheet_naming_columns(self) -> frozenset[str]:
        """The columns that hold the name of a sheet, for a key in another column."""
        return frozenset(column.declared.sheet_in for column in self.columns if column.declared.sheet_in)


def in_saving_order(layouts: Iterable[Layout]) -> tuple[Layout, ...]:
    """What is pointed at before what points; otherwise by the order that the sheets declare."""
    waiting = sorted(layouts, key=lambda layout: (layout.sheet.order, layout.key))
    placed: list[Layout] = []
    done: set[str] = set()
    while waiting:
        ready = next((layout for layout in waiting if layout.foreign_sheets <= done), None)
        if ready is None:
            names = ", ".join(layout.key for layout in waiting)
            raise ValueError(
                f"These sheets point at each other in a ring, or at a sheet that is not there: {names}"
            )
        waiting.remove(ready)
        placed.append(ready)
        done.add(ready.key)
    return tuple(placed)
