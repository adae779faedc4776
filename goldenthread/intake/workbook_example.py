"""The worked example of each sheet: one row that would load as it stands, made from what the columns declare."""

from __future__ import annotations

from collections.abc import Mapping

from goldenthread.intake import cell
from goldenthread.intake.layout import Column, Layout
from goldenthread.intake.pack_checks import ORDERED

Row = dict[str, str]

_BY_KIND: Mapping[str, str] = {
    cell.DATE: "2019-04-01",
    cell.LOOSE_DATE: "April 2019",
    cell.NUMBER: "12",
    cell.WHOLE_NUMBER: "12",
    cell.LIST: "First item; second item",
}
_LASTS = {last for _, last in ORDERED}


def example_key(layout: Layout) -> str:
    """Such as “action-1”: other sheets' examples name it."""
    return f"{layout.key.replace('_', '-')}-1"


def example_row(layout: Layout, layouts: Mapping[str, Layout]) -> Row:
    """Every cell that can be shown; together the rows of all sheets are a pack without a problem."""
    row: Row = {}
    for column in layout.columns:
        row[column.name] = _cell(layout, column, row, layouts)
    return row


def _cell(layout: Layout, column: Column, row: Row, layouts: Mapping[str, Layout]) -> str:
    declared = column.declared
    if column.kind == cell.KEY:
        return example_key(layout)
    if declared.sheet_in:
        return example_key(layouts[row[declared.sheet_in]])
    if column.sheets and column.is_reference:
        return example_key(layouts[column.sheets[0]])
    if column.is_reference and declared.also is not None:
        return next(iter(sorted(declared.also())), "")
    if declared.example:
        return declared.example
    if column.kind == cell.CHOICE:
        return declared.choices[0]
    if column.name in _LASTS:
        return ""  # could be less than its beginning
    if column.kind == cell.TEXT:
        return f"{declared.title} of this {layout.sheet.singular}"[: column.longest]
    return _BY_KIND[column.kind]
