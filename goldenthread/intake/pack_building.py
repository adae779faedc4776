"""From typed rows to a pack of records, each with its title and the title of its document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from goldenthread.intake.cell import REFERENCE, Value, write_cell
from goldenthread.intake.layout import Column, Layout
from goldenthread.intake.pack import Node, Pack, PackRecord

Values = Mapping[str, Value]
_LONGEST_TITLE = 140


def build_pack(area_key: str, layouts: Sequence[Layout], tables: Mapping[str, Sequence[Values]]) -> Pack:
    """`tables` holds the rows of each sheet in their order, each with a value for every column."""
    titles = _Titles({layout.key: layout for layout in layouts}, tables)
    return Pack(
        area_key,
        {
            layout.key: tuple(
                _record(layout.key, values, position, titles)
                for position, values in enumerate(tables.get(layout.key, ()))
            )
            for layout in layouts
        },
        {layout.key: layout for layout in layouts},
    )


def _record(sheet: str, values: Values, position: int, titles: _Titles) -> PackRecord:
    key = str(values["key"])
    document = str(values.get("document") or "")
    return PackRecord(
        sheet=sheet,
        key=key,
        title=titles.of(sheet, key),
        values=values,
        document_key=document,
        document_title=titles.of("documents", document) if document else "",
        document_place=str(values.get("document_place") or ""),
        position=position,
    )


class _Titles:
    """Titles by sheet and key, each worked out once; a reference in a title shows the title of what it names."""

    def __init__(self, layouts: Mapping[str, Layout], tables: Mapping[str, Sequence[Values]]) -> None:
        self._layouts = layouts
        self._columns = {
            layout.key: {column.name: column for column in layout.columns} for layout in layouts.values()
        }
        self._rows: dict[Node, Values] = {
            (sheet, str(values["key"])): values for sheet, rows in tables.items() for values in rows
        }
        self._known: dict[Node, str] = {}

    def of(self, sheet: str, key: str) -> str:
        node = (sheet, key)
        if node not in self._known:
            self._known[node] = key  # ends a ring of names
            values = self._rows.get(node)
            if values is not None:
                self._known[node] = self._title(sheet, values) or key
        return self._known[node]

    def _title(self, sheet: str, values: Values) -> str:
        declared = self._layouts[sheet].sheet
        parts = (self._first(sheet, values, part.split("|")) for part in declared.named_by)
        return shortened(declared.joiner.join(part for part in parts if part))

    def _first(self, sheet: str, values: Values, names: Sequence[str]) -> str:
        said = (self._said(self._columns[sheet][name], values) for name in names)
        return next((text for text in said if text), "")

    def _said(self, column: Column, values: Values) -> str:
        text = write_cell(values.get(column.name))
        if column.kind != REFERENCE or not text:
            return text
        sheets = (str(values[column.declared.sheet_in]),) if column.declared.sheet_in else column.sheets
        return next((self.of(sheet, text) for sheet in sheets if (sheet, text) in self._rows), text)


def shortened(text: str) -> str:
    """One line, cut at a word where it is too long for a title."""
    line = " ".join(text.split())
    if len(line) <= _LONGEST_TITLE:
        return line
    return f"{line[:_LONGEST_TITLE].rsplit(' ', 1)[0].rstrip(' ,;:.–-')}…"
