"""A table as a file: CSV for any program, Excel for people."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO

from goldenthread.web.disclosure import policy_metadata, policy_sentence, policy_words
from goldenthread.web.tables.table import Cell, Raw, Row, Table, raw_value

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def csv_file(table: Table, rows: Sequence[Row]) -> bytes:
    """One heading row, then the rows, each with the table's date and source where it has them, and its policy.

    Begins with a byte-order mark, so that Excel reads it as UTF-8.
    """
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    said = [
        (name, value)
        for name, value in (
            ("As at", table.as_at.removeprefix("as at ")),
            ("Source", table.source),
            ("Disclosure policy", policy_words(table.policy)),
        )
        if value
    ]
    writer.writerow([guarded(heading) for heading in (*_headings(table), *(name for name, _ in said))])
    for row in _all_rows(table, rows):
        writer.writerow([guarded(value) for value in (*row, *(value for _, value in said))])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def guarded(value: Raw) -> str:
    """As text; what a spreadsheet would take for a formula gets an apostrophe in front."""
    if isinstance(value, str):
        return "'" + value if value.startswith(FORMULA_STARTS) else value
    return value.isoformat() if isinstance(value, date) else str(value)


def xlsx_file(table: Table, rows: Sequence[Row]) -> bytes:
    """The first rows say what it is, as at when and from where; then the headings, then the rows.

    A second sheet, and the file's properties, say which disclosure policy it was made under.
    """
    from xlsxwriter import Workbook

    out = BytesIO()
    book = Workbook(
        out,
        {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "in_memory": False},
    )
    for name, said in policy_metadata(table.policy).items():
        book.set_custom_property(name, said[:255], "text")
    sheet = book.add_worksheet("Table")
    bold = book.add_format({"bold": True})
    heading = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    dated = book.add_format({"num_format": "d mmmm yyyy", "align": "left"})
    headings = _headings(table)
    for at, text in enumerate(headings):
        sheet.set_column(at, at, min(60, max(12, len(text) + 2)))
    lines = (table.caption, table.as_at, _source(table), table.note)
    above = [line for line in lines if line]
    for at, line in enumerate(above):
        sheet.write_string(at, 0, line, bold if at == 0 else None)
    first = len(above) + 1
    for at, text in enumerate(headings):
        sheet.write_string(first, at, text, heading)
    sheet.freeze_panes(first + 1, 1)
    for down, row in enumerate(_all_rows(table, rows), start=first + 1):
        for across, value in enumerate(row):
            if isinstance(value, int | float | Decimal):
                sheet.write_number(down, across, float(value))
            elif isinstance(value, date):
                sheet.write_datetime(down, across, value, dated)
            else:
                sheet.write_string(down, across, value or "")
    about = book.add_worksheet("Disclosure")
    about.write_string(0, 0, policy_sentence(table.policy), bold)
    for down, (name, said) in enumerate(policy_metadata(table.policy).items(), start=1):
        about.write_string(down, 0, name)
        about.write_string(down, 1, said)
    book.close()
    return out.getvalue()


def _source(table: Table) -> str:
    return f"Source: {table.source}" if table.source else ""


def _has_notes(table: Table) -> bool:
    return any(isinstance(value, Cell) and value.note for row in table.rows for value in row)


def _headings(table: Table) -> list[str]:
    return [column.heading for column in table.columns] + (["Notes"] if _has_notes(table) else [])


def _all_rows(table: Table, rows: Sequence[Row]) -> list[list[Raw]]:
    total = [table.total_row] if table.total_row else []
    with_notes = _has_notes(table)
    return [[*map(raw_value, row), *([_notes(table, row)] if with_notes else [])] for row in [*rows, *total]]


def _notes(table: Table, row: Row) -> str:
    return "; ".join(
        f"{column.heading}: {value.note}"
        for column, value in zip(table.columns, row, strict=True)
        if isinstance(value, Cell) and value.note
    )
