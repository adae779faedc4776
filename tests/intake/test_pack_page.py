"""What the pages of area packs show."""

from datetime import UTC, datetime
from types import SimpleNamespace

from goldenthread.intake.pack_differences import CellChange, Differences, SheetChange
from goldenthread.intake.pack_page import (
    areas_table,
    changes_table,
    loads_table,
    problems_table,
    sheets_table,
    waiting_table,
)
from goldenthread.intake.problem import WARNING, Problem
from goldenthread.web.tables import Cell

AT = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


def text(value: object) -> str:
    return value.text if isinstance(value, Cell) else str(value)


def test_each_area_has_its_files() -> None:
    """A workbook, a zip, and what was loaded before."""
    area = SimpleNamespace(key="northshire", name="Northshire", rows=15, loaded_at=AT)
    (row,) = areas_table([area], lambda key: (f"/{key}.xlsx", f"/{key}.zip", f"/{key}/")).rows
    assert [text(value) for value in row[:3]] == ["Northshire", "15", "2 November 2026"]
    assert [value.href for value in row if isinstance(value, Cell) and value.href] == [
        "/northshire.xlsx",
        "/northshire.zip",
        "/northshire/",
    ]


def test_packs_that_wait_lead_to_their_page() -> None:
    """With their size and when they came."""
    pack = SimpleNamespace(pk=7, file_name="pack.xlsx", size=123_456, created=AT)
    (row,) = waiting_table([pack], lambda key: f"/{key}/").rows
    assert [text(value) for value in row] == ["pack.xlsx", "123", "2 November 2026, 09:30"]


def test_a_problem_is_shown_where_a_person_finds_it() -> None:
    """Sheet, row as Excel counts, column, value, what to do; the download holds the whole value."""
    long = "x" * 200
    rows = problems_table(
        [Problem("Mend it.", "services", 2, "name", long), Problem("So it is.", kind=WARNING)]
    ).rows
    assert [text(value) for value in rows[0]][:3] == ["services", "2", "name"]
    assert isinstance(rows[0][3], Cell)
    assert rows[0][3].raw == long
    assert [text(row[5]) for row in rows] == ["Must be mended", "Warning"]
    assert text(rows[1][0]) == "the whole pack"


def test_changes_are_counted_and_listed() -> None:
    """Numbers by sheet; each cell with what it says now and afterwards."""
    found = Differences(
        (SheetChange("Services", 2, 3, 1, 1, 0, 0),),
        (CellChange("services", "a", "changed", "name", "Old", "New"),),
    )
    assert sheets_table(found).rows == [("Services", 2, 3, 1, 1, 0, 0)]
    (row,) = changes_table(found.cells).rows
    assert [text(value) for value in row] == ["services", "a", "changed", "name", "Old", "New"]


def test_loads_whose_files_are_kept_can_be_had() -> None:
    """The others say so."""
    load = SimpleNamespace(pk=3, loaded_at=AT, loaded_by="Ann", counts={"area": 1, "services": 2})
    kept, gone = loads_table([(load, True), (load, False)], lambda key: f"/{key}/").rows
    assert [text(value) for value in kept] == ["2 November 2026, 09:30", "Ann", "3", "Zip of CSV files"]
    assert text(gone[3]) == "not kept"
