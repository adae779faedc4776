"""What the list of one sheet shows: its records, filtered, with the columns that say most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.intake.cell import CHOICE, NUMBER, TEXT, WHOLE_NUMBER
from goldenthread.intake.layout import Column, Layout
from goldenthread.intake.loose_date import LooseDate
from goldenthread.intake.pack import DOCUMENT_COLUMNS, Node, Pack, PackRecord
from goldenthread.intake.record_page import PROTECTED, in_words, is_protected, may_see, nothing_said, said
from goldenthread.web.tables import Cell
from goldenthread.web.tables import Column as TableColumn
from goldenthread.web.tables.table import Raw

MOST_COLUMNS = 5
NOTHING = "-"
NumberLike = (NUMBER, WHOLE_NUMBER)


@dataclass(frozen=True)
class Option:
    value: str
    text: str
    chosen: bool


@dataclass(frozen=True)
class Filter:
    """A choice between what the column says in this area; `NOTHING` asks for the records where it says nothing."""

    name: str
    title: str
    options: tuple[Option, ...]


def filters(records: Sequence[PackRecord], layout: Layout, asked: Mapping[str, str]) -> list[Filter]:
    """One for every choice column that has at least two different values here."""
    found = []
    for column in layout.columns:
        counts = Counter(record.text(column.name) or NOTHING for record in records)
        if column.kind != CHOICE or (len(counts) < 2 and column.name not in asked):
            continue
        order = [choice for choice in (*column.declared.choices, NOTHING) if choice in counts]
        found.append(
            Filter(
                column.name,
                column.title,
                tuple(
                    Option(
                        value,
                        f"{value if value != NOTHING else nothing_said(column)} ({counts[value]})",
                        asked.get(column.name) == value,
                    )
                    for value in order
                ),
            )
        )
    return found


def filtered(records: Sequence[PackRecord], layout: Layout, asked: Mapping[str, str]) -> list[PackRecord]:
    """Those whose choices, and whose references, are the ones asked for."""
    wanted = {
        column.name: asked[column.name]
        for column in layout.columns
        if (column.kind == CHOICE or column.is_reference) and asked.get(column.name)
    }
    return [record for record in records if all(_says(record, name, value) for name, value in wanted.items())]


def _says(record: PackRecord, column: str, wanted: str) -> bool:
    if wanted == NOTHING:
        return not record.has(column)
    return wanted in record.refs(column) or record.text(column) == wanted


def shown_columns(
    records: Sequence[PackRecord], layout: Layout, permissions: Collection[str]
) -> list[Column]:
    """The first few columns that tell the records apart and are short enough for a table."""
    titled = {name for part in layout.sheet.named_by for name in part.split("|")}
    return [
        column
        for column in all_columns(layout, permissions)
        if column.name not in titled
        and (column.kind != TEXT or (column.longest or 10_000) <= 300)
        and any(record.has(column.name) for record in records)
        and (len(records) == 1 or len({record.values[column.name] for record in records}) > 1)
    ][:MOST_COLUMNS]


def all_columns(layout: Layout, permissions: Collection[str]) -> list[Column]:
    """Every column that the person may see, for a download."""
    return [
        column
        for column in layout.columns
        if column.name not in ("key", *DOCUMENT_COLUMNS) and may_see(column, permissions)
    ]


def headings(columns: Sequence[Column], *, whole: bool) -> tuple[TableColumn, ...]:
    """The title, the columns, and where the row comes from; `whole` adds the key."""
    keys = (TableColumn("key", "Key"),) if whole else ()
    return (
        *keys,
        TableColumn("record", "Record"),
        *(TableColumn(column.name, column.title, numeric=column.kind in NumberLike) for column in columns),
        TableColumn("from", "Where it comes from"),
    )


def only_document(records: Sequence[PackRecord]) -> str:
    """The title of the document from which all of them come; empty where they come from several or from none."""
    titles = {record.document_title for record in records}
    return titles.pop() if len(titles) == 1 else ""


def row(
    pack: Pack,
    record: PackRecord,
    columns: Sequence[Column],
    address: Callable[[Node], str],
    *,
    whole: bool,
    source: str = "",
    permissions: Collection[str] = (),
) -> tuple[Cell | str | None, ...]:
    """The cells of one record under `headings`; `source` is the document that the table names for all of them."""
    document = "" if source else record.document_title
    place = ", ".join(part for part in (document, record.document_place) if part)
    keys = (record.key,) if whole else ()
    return (
        *keys,
        Cell(record.title, href=address(record.node)),
        *(
            Cell(PROTECTED)
            if record.has(column.name) and is_protected(column, record, permissions)
            else _cell(pack, record, column)
            for column in columns
        ),
        place or None,
    )


def _cell(pack: Pack, record: PackRecord, column: Column) -> Cell:
    value = record.values[column.name]
    if column.is_reference:
        return Cell("; ".join(each.text for each in said(pack, record, column)) or None)
    if isinstance(value, LooseDate):
        return Cell(value.printed, sort=value.first or date.max)
    raw: Raw = value if column.kind in NumberLike and not isinstance(value, tuple) else None
    return Cell(in_words(value) or None, sort=raw, raw=raw)
