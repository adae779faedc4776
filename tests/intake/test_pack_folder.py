"""From a folder of files to rows of cells."""

from pathlib import Path

import pytest

from goldenthread.intake.pack_folder import LARGEST_FILE, RawSheet, read_csv, read_folder
from goldenthread.intake.problem import Problem

KNOWN = ("actions", "area")


def cells(data: bytes) -> list[tuple[int, tuple[str, ...]]]:
    sheet = read_csv("actions", data)
    assert isinstance(sheet, RawSheet), sheet
    return [(row.number, row.cells) for row in sheet.rows]


def refused(data: bytes) -> Problem:
    problem = read_csv("actions", data)
    assert isinstance(problem, Problem)
    return problem


def test_rows_have_the_numbers_of_the_spreadsheet() -> None:
    """The header is row 1; a cell of two lines is one row; blank rows count and are passed over."""
    assert cells(b'key,text\na,"two\nlines"\n\n,\nb,x\n') == [
        (1, ("key", "text")),
        (2, ("a", "two\nlines")),
        (5, ("b", "x")),
    ]


def test_a_byte_order_mark_and_windows_line_ends_are_accepted() -> None:
    """A file that Excel saved as “CSV UTF-8” reads like ours."""
    assert cells(b'\xef\xbb\xbfkey,text\r\na,"two\r\nlines"\r\n') == cells(b'key,text\na,"two\nlines"\n')


def test_one_leading_apostrophe_is_taken_off() -> None:
    """Import strips exactly one apostrophe."""
    assert cells(b"key,text\na,'=1+1\nb,''tis\n")[1:] == [(2, ("a", "=1+1")), (3, ("b", "'tis"))]


def test_windows_1252_is_refused_with_its_first_byte() -> None:
    """Bytes that are not UTF-8 are named, with their row and what they were meant to be."""
    problem = refused("key,text\na,children’s\n".encode("cp1252"))
    assert problem.row == 2
    assert "Byte 20 is 0x92, which is “’” in Windows-1252" in problem.message


def test_utf_16_is_refused_by_name() -> None:
    """“Unicode text” of a spreadsheet is UTF-16, and the problem says so."""
    assert "UTF-16" in refused("key".encode("utf-16")).message


@pytest.mark.parametrize("data", [b'key\n"unfinished\n', b'key\n"a"b\n'])
def test_a_quotation_mark_too_few_or_too_many_is_refused(data: bytes) -> None:
    """What is not CSV is refused, not repaired by guess."""
    assert "quotation mark" in refused(data).message


def test_every_file_that_is_not_a_sheet_is_a_problem(tmp_path: Path) -> None:
    """An unknown file is named, with the sheet that it may have been meant to be; notes and dot files may stay."""
    for name in ("action.csv", "notes.txt", "area.xlsx", "README.md", ".gitkeep"):
        (tmp_path / name).write_text("key\n")
    (tmp_path / "actions.csv").mkdir()
    raw = read_folder(tmp_path, KNOWN)
    assert [problem.sheet for problem in raw.problems] == [
        "action.csv",
        "actions.csv",
        "area.xlsx",
        "notes.txt",
    ]
    assert "Did you mean actions.csv?" in raw.problems[0].message
    assert "This is a folder" in raw.problems[1].message
    assert raw.sheets == ()


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    """A file beyond the limit is refused by its size alone."""
    with (tmp_path / "actions.csv").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    raw = read_folder(tmp_path, KNOWN)
    assert "is it the right file?" in raw.problems[0].message
    assert raw.unreadable == {"actions"}


def test_the_hash_is_of_the_names_and_bytes_of_all_sheets(tmp_path: Path) -> None:
    """The same files have the same hash; one byte more has another."""
    (tmp_path / "actions.csv").write_text("key\n")
    first = read_folder(tmp_path, KNOWN).sha256
    assert read_folder(tmp_path, KNOWN).sha256 == first
    (tmp_path / "actions.csv").write_text("key\na\n")
    assert read_folder(tmp_path, KNOWN).sha256 != first
