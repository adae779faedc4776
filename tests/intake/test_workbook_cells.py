"""The cells of a sheet as the file holds them."""

from io import BytesIO
from pathlib import Path

import pytest

from goldenthread.access.refusal import Refused
from goldenthread.intake.workbook_cells import (
    BOOLEAN,
    FAULT,
    FORMULA,
    NUMBER,
    TEXT,
    held_in,
    sheets_to_read_whole,
)
from goldenthread.intake.workbook_opening import open_workbook
from tests.intake.packs import northshire
from tests.intake.workbooks import made_by_hand, with_part

SHEET = (
    b'<?xml version="1.0"?><worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><cols>'
    b'<col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="1"/></cols><sheetData>'
    b'<row r="1"><c r="A1" t="inlineStr"><is><t>key</t></is></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>'
    b'<row r="4" hidden="1"><c r="C4" t="str"><f>A1</f><v>last</v></c><c r="D4"><v>1.5</v></c></row><row/>'
    b'<row><c r="A6" t="s"/><c r="B6"/></row></sheetData>'
    b'<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="nonsense"/></mergeCells></worksheet>'
)


def test_every_kind_of_cell_keeps_its_kind(tmp_path: Path) -> None:
    """Text, numbers, booleans, errors and formulas, with or without addresses, in either dialect of the format."""
    path = made_by_hand(tmp_path / "pack.xlsx", northshire())
    path = with_part(path, "xl/worksheets/sheet1.xml", lambda _: SHEET, tmp_path / "odd.xlsx")
    with open_workbook(path) as book:
        held = held_in(book, book.sheets[0])
    assert [(row.number, row.hidden) for row in held.rows] == [(1, False), (4, True)]
    assert {place: (cell.kind, cell.text) for place, cell in held.rows[0].cells.items()} == {
        0: (TEXT, "key"),
        1: (BOOLEAN, "TRUE"),
        2: (FAULT, "#N/A"),
    }
    assert [(cell.kind, cell.formula) for cell in held.rows[1].cells.values()] == [
        (FORMULA, "A1"),
        (NUMBER, ""),
    ]
    assert {1, 2, 4, 999} <= held.hidden_places
    assert len(held.hidden_places) < 1001
    assert held.merged[0] == (1, 2, 0, 1)


@pytest.mark.parametrize("place", [b'r="XFD1048576"', b'r="A1"', b""])
def test_a_sheet_that_reaches_far_is_not_read_whole(tmp_path: Path, place: bytes) -> None:
    """One cell at the far end of a sheet of a few bytes would take hundreds of gigabytes; a far cell that holds nothing
    takes none."""
    path = made_by_hand(tmp_path / "pack.xlsx", northshire())
    row = b'<row r="1048576"><c %s><v>1</v></c><c r="XFD1048576" s="1"/></row></sheetData>' % place
    near = with_part(path, "xl/worksheets/sheet1.xml", lambda _: SHEET, tmp_path / "near.xlsx")
    wide = SHEET.replace(b"</sheetData>", row)
    far = with_part(path, "xl/worksheets/sheet1.xml", lambda _: wide, tmp_path / "far.xlsx")
    assert "area" in sheets_to_read_whole(BytesIO(near.read_bytes()), "near.xlsx")
    with pytest.raises(Refused, match="has a cell far from the others"):
        sheets_to_read_whole(BytesIO(far.read_bytes()), "far.xlsx")


def test_what_is_no_workbook_is_not_read_whole() -> None:
    """Whatever its name says: other readers would try it as one of several older kinds."""
    with pytest.raises(Refused, match="not an Excel workbook"):
        sheets_to_read_whole(BytesIO(b"indicator,month\n"), "own.xlsx")
