"""What the formats of plain tables share."""

from __future__ import annotations

from pathlib import Path

import pytest

from goldenthread.access.refusal import Refused
from goldenthread.indicators.formats.table import (
    BadRow,
    encoding_note,
    header_of,
    is_header,
    read_rows,
    strangeness,
    where_of,
)
from goldenthread.intake.parcel import open_parcel
from tests.indicators.formats.reading_files import problems, write_csv

COLUMNS = ("Place", "Year", "Value")


def test_a_header_is_known_in_any_order_and_case() -> None:
    """Moved columns are found where they are; one more or one fewer is another header."""
    assert is_header(("value", "PLACE", "Year"), COLUMNS)
    assert where_of(("value", "PLACE", "Year"), COLUMNS) == (1, 2, 0)
    assert not is_header(("Place", "Year"), COLUMNS)
    assert not is_header(("Place", "Year", "Value", "Value"), COLUMNS)


def test_what_is_strange_is_said_column_by_column() -> None:
    """Renamed, missing and doubled columns are named; another thing altogether is called that."""
    said = strangeness("x.csv", ("Place", "When", "Value", "Value"), COLUMNS, "the table")
    assert "not known: When" in said and "missing: Year" in said and "twice: Value" in said
    assert "is not the table: its columns are name, address" in strangeness(
        "x.csv", ("name", "address"), COLUMNS, "the table"
    )


def test_an_empty_file_has_no_header(tmp_path: Path) -> None:
    """It is refused by its name."""
    path = tmp_path / "x.csv"
    path.write_text("\n", encoding="utf-8")
    with pytest.raises(Refused, match=r"x\.csv is empty"):
        header_of(open_parcel(path).members[0])


def test_a_row_is_read_whole_or_rejected_with_its_number() -> None:
    """A row of another length, and one that cannot be read, are problems; an empty one is nothing."""

    def refuse(number: int, row: object) -> list[object]:
        raise BadRow("Year", "x", "No.")

    rows = list(read_rows("x.csv", 2, [["a", "b", "c"], ["", ""], ["a", "x"]], refuse))  # type: ignore[arg-type]
    assert problems(rows) == [
        (2, "", "", "The row has 3 cells, the header has 2."),
        (4, "Year", "x", "No."),
    ]
    assert rows[1].raw == ["a", "x"]


def test_windows_1252_is_said(tmp_path: Path) -> None:
    """A file that is not UTF-8 is read, and the preview says how."""
    (member,) = open_parcel(write_csv(tmp_path / "x.csv", [["café"]], "cp1252")).members
    assert encoding_note(member) == ("x.csv is not written in UTF-8; it was read as Windows-1252.",)
    (member,) = open_parcel(write_csv(tmp_path / "y.csv", [["café"]], "utf-8-sig")).members
    assert encoding_note(member) == ()
    assert header_of(member) == ("café",)
