"""What the page of one record says: every column in words, what points here, and which of it a person may see."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from goldenthread.access.permissions import LOAD_AREAS
from goldenthread.intake.cell import (
    DATE,
    LIST,
    LOOSE_DATE,
    NUMBER,
    REFERENCES,
    WHOLE_NUMBER,
    Value,
    write_cell,
)
from goldenthread.intake.layout import Column, Layout
from goldenthread.intake.pack import DOCUMENT_COLUMNS, Node, Pack, PackRecord
from goldenthread.web import words

NOT_SHOWN = "shown to those who may see money"
PROTECTED = "protected, as no document states it: it may tell of a few people"
OWN_WORDS = "Our own words for narrow places, not the document's."
_NOT_KNOWN = (DATE, LOOSE_DATE, NUMBER, WHOLE_NUMBER)
_MOST_NAMED = 25
LONGEST_HEADING = 120


@dataclass(frozen=True)
class Said:
    """One thing that a cell says; `node` is the record that it names."""

    text: str
    node: Node | None = None


@dataclass(frozen=True)
class Line:
    """One column of the record; without `items` it says why there is nothing to show."""

    title: str
    items: tuple[Said, ...]
    nothing: str = ""
    note: str = ""


@dataclass(frozen=True)
class Referring:
    """The records of one sheet that name this one in one column; `more` are left out of `items`."""

    title: str
    sheet: str
    column: str
    items: tuple[Said, ...]
    more: int = 0


def heading(record: PackRecord, layout: Layout) -> str:
    """What heads the record's page: the whole text that names it, where that is not too long to be a heading."""
    if len(layout.sheet.named_by) != 1:
        return record.title
    named = layout.sheet.named_by[0].split("|")[-1]
    column = next(each for each in layout.columns if each.name == named)
    whole = "" if column.is_reference else record.text(named)
    return whole if 0 < len(whole) <= LONGEST_HEADING else record.title


def may_see(column: Column, permissions: Collection[str]) -> bool:
    return not column.declared.permission or column.declared.permission in permissions


def is_protected(column: Column, record: PackRecord | None, permissions: Collection[str]) -> bool:
    """Whether the number of this row is for those alone who keep the pack, because nobody has published it."""
    published = record is not None and bool(record.document_title)
    return column.declared.unpublished and not published and LOAD_AREAS not in permissions


def lines(pack: Pack, record: PackRecord, permissions: Collection[str]) -> list[Line]:
    """Every column but the key and where it is quoted from, in the order of the sheet."""
    layout = pack.layouts[record.sheet]
    return [
        _line(pack, record, column, permissions)
        for column in layout.columns
        if column.name != "key" and column.name not in DOCUMENT_COLUMNS
    ]


def _line(pack: Pack, record: PackRecord, column: Column, permissions: Collection[str]) -> Line:
    if not may_see(column, permissions):
        return Line(column.title, (), NOT_SHOWN)
    if record.has(column.name) and is_protected(column, record, permissions):
        return Line(column.title, (), PROTECTED)
    items = said(pack, record, column)
    return Line(
        column.title, items, nothing_said(column), OWN_WORDS if items and column.declared.own_words else ""
    )


def nothing_said(column: Column) -> str:
    """A number or a date that is missing is not known; anything else is not recorded."""
    return words.NOT_KNOWN if column.kind in _NOT_KNOWN else "not recorded"


def said(pack: Pack, record: PackRecord, column: Column) -> tuple[Said, ...]:
    """What the cell says, reference by reference and item by item; nothing where it is empty."""
    value = record.values[column.name]
    if column.is_reference:
        keys = (
            record.refs(column.name)
            if column.kind == REFERENCES
            else tuple(filter(None, [record.ref(column.name)]))
        )
        sheets = (record.text(column.declared.sheet_in),) if column.declared.sheet_in else column.sheets
        return tuple(_named(pack, key, sheets) for key in keys)
    if column.kind == LIST:
        return tuple(Said(item) for item in record.refs(column.name))
    text = in_words(value)
    return (Said(text),) if text else ()


def _named(pack: Pack, key: str, sheets: Collection[str]) -> Said:
    found = next((each for each in (pack.record(sheet, key) for sheet in sheets) if each), None)
    return Said(found.title, found.node) if found else Said(key)


def in_words(value: Value) -> str:
    """The value as a person would write it; empty where there is none. Digits after the point stay as printed."""
    if isinstance(value, Decimal):
        return f"{value:,f}"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, date):
        return words.day(value)
    return write_cell(value)


def referring(pack: Pack, record: PackRecord) -> list[Referring]:
    """Who names this record, by sheet and column."""
    grouped: dict[tuple[str, str], list[PackRecord]] = {}
    for reference in pack.referring(*record.node):
        if found := pack.record(*reference.node):
            grouped.setdefault((reference.sheet, reference.column), []).append(found)
    return [
        Referring(
            title=_title(pack.layouts[sheet], column, record.sheet),
            sheet=sheet,
            column=column,
            items=tuple(Said(each.title, each.node) for each in found[:_MOST_NAMED]),
            more=max(0, len(found) - _MOST_NAMED),
        )
        for (sheet, column), found in grouped.items()
    ]


def _title(layout: Layout, column: str, named: str) -> str:
    """Such as “Actions”; where a sheet names others of one kind in two ways, such as “Services (commissioners)”."""
    ways = [each for each in layout.columns if each.is_reference and named in each.sheets]
    if len(ways) < 2:
        return layout.sheet.title
    return f"{layout.sheet.title} ({layout.sheet.column(column).title.lower()})"


def related_in(pack: Pack, record: PackRecord, sheet: str) -> list[Said]:
    """The records of a sheet that this one names, that name it, or that a row of links joins to it; each once."""
    nodes = [reference.node for reference in pack.references(record)]
    for reference in pack.referring(*record.node):
        nodes.append(reference.node)
        if reference.sheet == "links" and (link := pack.record("links", reference.key)):
            nodes += [other.node for other in pack.references(link) if other.node != record.node]
    found = {node: pack.record(*node) for node in nodes if node[0] == sheet}
    return [Said(each.title, each.node) for each in found.values() if each]
