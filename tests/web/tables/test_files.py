"""Tables as files."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO
from zipfile import ZipFile

from python_calamine import CalamineWorkbook

from goldenthread.methods.disclosure.policy import NHS_STAR7_ROUND5
from goldenthread.web.tables import Cell, Column, Table
from goldenthread.web.tables.files import csv_file, xlsx_file

COLUMNS = (Column("name", "Name"), Column("value", "Value", numeric=True), Column("on", "On"))
DANGEROUS = ("=HYPERLINK(A1)", "+1", "-1", "@SUM(A1)", "\tx", "\rx")
TABLE = Table(
    key="t",
    caption="Actions",
    columns=COLUMNS,
    rows=[
        ("Naïve “quotes”", 1234, date(2020, 3, 18)),
        ("b", None, Cell("Dec 17", note="late")),
        ("Total", 1234, ""),
    ],
    total=True,
    as_at="as at 18 March 2020",
    source="Strategy",
)


def read_csv(content: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))


def test_csv_opens_in_excel_as_utf8() -> None:
    """The file begins with a byte-order mark."""
    assert csv_file(TABLE, TABLE.body).startswith(b"\xef\xbb\xbf")


def test_csv_holds_headings_rows_total_and_notes() -> None:
    """One heading row; numbers as numbers, dates as dates, unknown in words; notes, date and source in columns."""
    said = ["18 March 2020", "Strategy", "none, version 1"]
    assert read_csv(csv_file(TABLE, TABLE.body)) == [
        ["Name", "Value", "On", "Notes", "As at", "Source", "Disclosure policy"],
        ["Naïve “quotes”", "1234", "2020-03-18", "", *said],
        ["b", "not known", "Dec 17", "On: late", *said],
        ["Total", "1234", "not known", "", *said],
    ]


def test_csv_formulas_are_defused() -> None:
    """What a spreadsheet would run gets an apostrophe in front; a negative number stays a number."""
    table = Table("t", "T", COLUMNS[:2], [(text, -5) for text in DANGEROUS])
    rows = read_csv(csv_file(table, table.body))[1:]
    assert [row[0] for row in rows] == ["'" + text for text in DANGEROUS]
    assert {row[1] for row in rows} == {"-5"}


def test_excel_says_what_it_is_before_its_headings() -> None:
    """Caption, date and source come first, then one empty row, then the headings."""
    rows = (
        CalamineWorkbook.from_filelike(BytesIO(xlsx_file(TABLE, TABLE.body)))
        .get_sheet_by_index(0)
        .to_python()
    )
    assert [row[0] for row in rows[:5]] == ["Actions", "as at 18 March 2020", "Source: Strategy", "", "Name"]
    assert rows[5][:3] == ["Naïve “quotes”", 1234, date(2020, 3, 18)]


def test_excel_formulas_stay_text() -> None:
    """No cell of a download is a formula or a link."""
    table = Table("t", "T", COLUMNS[:2], [*((text, 1) for text in DANGEROUS), ("https://example.org", 2)])
    content = xlsx_file(table, table.body)
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows[3:5]] == list(DANGEROUS[:2])
    with ZipFile(BytesIO(content)) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"hyperlink" not in sheet


def test_excel_says_its_disclosure_policy() -> None:
    """On a sheet of its own and in the file's properties, with the version."""
    content = xlsx_file(replace(TABLE, policy=NHS_STAR7_ROUND5), TABLE.body)
    about = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_name("Disclosure").to_python()
    assert about[1:3] == [["disclosure_policy", "nhs_star7_round5"], ["disclosure_policy_version", "1"]]
    with ZipFile(BytesIO(content)) as parts:
        assert b"nhs_star7_round5" in parts.read("docProps/custom.xml")
