"""Files of named columns."""

from datetime import date

import pytest

from goldenthread.methods.table_file import (
    EXTRA,
    NotATable,
    Said,
    british_day_of,
    day_of,
    decoded,
    no_day,
    rows_of,
)


def test_rows_have_the_numbers_of_a_spreadsheet() -> None:
    """The header is row 1; an empty row is passed over and counted; columns may stand in any order."""
    text = "Value, Series\r\n1,a\r\n,\r\n2,b\r\n"
    assert list(rows_of(text, ["series", "value"], ["target"])) == [
        (2, {"series": "a", "value": "1"}),
        (4, {"series": "b", "value": "2"}),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "The file is empty"),
        ("a,b\n1,2\n", "no column series"),
        ("series\n" + "x" * 140_000, "The file is not CSV: line 2"),
        ("name;series\na;b\n", "separated by semicolons. Save it as CSV separated by commas"),
        ("name\tseries\na\tb\n", "separated by tabs"),
        ("a,2024-01,1\n", r"no column series \(its first row says: a, 2024-01, 1\)"),
        ("series,Series \na,b\n", "more than one column series, and nothing says which is meant"),
    ],
    ids=["empty", "other columns", "one endless cell", "semicolons", "tabs", "no header", "a column twice"],
)
def test_what_is_no_table(text: str, words: str) -> None:
    """An empty file, one without the columns or with one of them twice, and one that is no CSV are refused in words."""
    with pytest.raises(NotATable, match=words):
        list(rows_of(text, ["series"]))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-02-29", date(2024, 2, 29)),
        ("2024-02", date(2024, 2, 1)),
        ("2024-02-01 00:00:00", date(2024, 2, 1)),
        ("2023-02-29", None),
        ("31/01/2024", None),
        ("2024", None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    """A day or a month in ISO form; what could be read two ways is not read."""
    assert day_of(text) == day


def test_encodings() -> None:
    """UTF-8 with or without its mark, UTF-16 with its mark, and what spreadsheets save."""
    assert (
        decoded("é".encode("utf-8-sig"))
        == decoded("é".encode("cp1252"))
        == decoded("é".encode("utf-16"))
        == "é"
    )


def test_a_cell_of_several_lines_is_one_row() -> None:
    """Rows are counted as a spreadsheet counts them, not as lines."""
    assert [row for row, _ in rows_of('series\n"a\nb"\nc\n', ["series"])] == [2, 3]


def test_how_it_is_said() -> None:
    """Row, column, value, and what is wrong."""
    assert str(Said("is no number", 3, "value", "x")) == "row 3, column value (“x”): is no number"
    assert str(Said("Series “a” is left out.")) == "Series “a” is left out."


def test_what_stands_beyond_the_columns() -> None:
    """A row that is longer than the header keeps the rest, so that nothing is lost silently; empty cells are none."""
    rows = list(rows_of("series,value\na,1,234\nb,2,,\n", ["series", "value"]))
    assert rows[0][1][EXTRA] == "234"
    assert EXTRA not in rows[1][1]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31/01/2024", date(2024, 1, 31)),
        ("1/2/2024", date(2024, 2, 1)),
        ("01/13/2024", None),
        ("1/2/24", None),
    ],
)
def test_days_of_english_spreadsheets(text: str, day: date | None) -> None:
    """Day, month and four digits of the year."""
    assert british_day_of(text) == day


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024", "is a year and no date; write its last day, 2024-12-31"),
        ("45292", "is how Excel counts days (2024-01-01, if it is one)"),
        ("Jan-24", "leaves open which year or day it is"),
        ("1/2/24", "four digits of the year"),
        ("soon", "is no date; write it as 2024-01-31 or 2024-01"),
    ],
)
def test_why_it_is_no_date(text: str, words: str) -> None:
    """What it may have been meant as is said."""
    assert words in no_day(text)
