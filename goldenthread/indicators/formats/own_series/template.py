"""An empty file of own series to fill in: its columns, two example rows that are never read, what each column means."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from io import BytesIO, StringIO

from goldenthread.indicators.formats.own_series.columns import COLUMNS, NAMES
from goldenthread.intake.workbook_names import EXAMPLE_MARK

_MADE = datetime(2020, 1, 1, tzinfo=UTC)
_ROOM = 2000
_SHARE = {
    "indicator": "Seen within 18 weeks",
    "month": "2025-04",
    "statistic": "share",
    "unit": "per cent",
    "numerator": "36",
    "denominator": "52",
    "need": "Speech, language and communication needs",
    "published": "no",
    "source": "Trust report",
    "as_at": "2025-10-31",
}


def example_rows() -> list[list[str]]:
    """A count and a share. The mark in the first cell keeps them from being read."""
    rows = [[each.example for each in COLUMNS], [_SHARE.get(name, "") for name in NAMES]]
    return [[EXAMPLE_MARK + row[0], *row[1:]] for row in rows]


def blank_csv() -> bytes:
    out = StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([NAMES, *example_rows()])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def blank_workbook() -> bytes:
    """Every cell is text, so that Excel makes no day of a month."""
    from xlsxwriter import Workbook

    out = BytesIO()
    book = Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": "Own series", "created": _MADE})
    text = book.add_format({"num_format": "@"})
    header = book.add_format({"bold": True, "num_format": "@", "bg_color": "#D2E2F1", "bottom": 1})
    example = book.add_format(
        {"num_format": "@", "italic": True, "font_color": "#505A5F", "bg_color": "#F3F2F1"}
    )
    words = book.add_format({"text_wrap": True, "valign": "top"})
    sheet, guidance = book.add_worksheet("Series"), book.add_worksheet("What each column means")
    for at, column in enumerate(COLUMNS):
        sheet.set_column(at, at, 34 if at == 0 else 18, text)
        sheet.write_string(0, at, column.name, header)
        if column.choices:
            sheet.data_validation(1, at, _ROOM, at, {"validate": "list", "source": list(column.choices)})
        guidance.write_string(at + 1, 0, column.name, header)
        guidance.write_string(at + 1, 1, column.help, words)
    for down, row in enumerate(example_rows(), start=1):
        for at, cell in enumerate(row):
            sheet.write_string(down, at, cell, example)
    guidance.write_string(
        0, 0, "Rows that begin with “example:” are not read. Columns that you do not need may be left out."
    )
    guidance.set_column(0, 0, 18)
    guidance.set_column(1, 1, 100, words)
    sheet.freeze_panes(1, 1)
    book.close()
    return out.getvalue()
