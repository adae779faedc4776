"""A workbook on the way in, as Excel and people have changed it: every problem by sheet, row and column."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from xlsxwriter import Workbook

from goldenthread.intake.problem import Problem
from goldenthread.intake.queries import layouts, layouts_by_key
from goldenthread.intake.workbook_writing import blank_workbook
from tests.intake.packs import northshire
from tests.intake.workbooks import made_by_hand, place, read, said, with_part

Sheets = dict[str, Any]


def only(path: Path, column: str) -> Problem:
    """The one problem of the column."""
    (found,) = [problem for problem in read(path).problems if problem.column == column]
    return found


def test_plain_text_from_any_program_loads(tmp_path: Path) -> None:
    """A workbook without our guidance, with only the sheets that have rows, is a pack; what is missing is said."""
    understood = read(made_by_hand(tmp_path / "pack.xlsx", northshire()))
    assert [(each.kind, each.sheet) for each in understood.problems] == [("warning", "")]
    assert "These count as empty: organisation_successions" in understood.problems[0].message
    assert understood.rows["contributions"][0].values["year"] == "2019/20"


@pytest.mark.parametrize(
    ("column", "number", "text"),
    [("amount", 1724589.1, "1724589.1"), ("percent", 79, "79"), ("year", 2019, "2019")],
)
def test_a_number_is_taken_with_a_word_of_warning(
    column: str, number: float, text: str, tmp_path: Path
) -> None:
    """Digits that Excel made a number of are read as its digits; nobody is left in the dark about it."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        sheets["contributions"].write_number(1, place("contributions", column), number)

    path = made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil)
    assert str(read(path).rows["contributions"][0].values[column]) == text
    problem = only(path, column)
    assert (problem.sheet, problem.row, problem.is_warning) == ("contributions", 2, True)
    assert "A nought at the beginning or the end is lost" in problem.message


def test_079_as_a_number_is_said_to_be_less_than_one_per_cent(tmp_path: Path) -> None:
    """0.79 and 79 are both let in, and 0.79 is asked about."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        sheets["contributions"].write_number(1, place("contributions", "percent"), 0.79)

    assert any(
        "contributions, row 2, column percent (“0.79”): This says 0.79 per cent" in each
        for each in said(made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil))
    )


def test_79_per_cent_that_excel_holds_as_079_is_refused(tmp_path: Path) -> None:
    """Excel shows 79% and holds 0.79: what was meant is asked, with both."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        percent = book.add_format({"num_format": "0%"})
        sheets["contributions"].write_number(1, place("contributions", "percent"), 0.79, percent)

    problem = only(made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil), "percent")
    assert not problem.is_warning
    assert "Excel shows 79% and holds 0.79" in problem.message


def test_a_reference_that_became_a_number_is_refused(tmp_path: Path) -> None:
    """1.1 may have been 1.10: nothing is guessed in a column of text."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        sheets["actions"].write_number(1, place("actions", "reference"), 1.1)

    problem = only(made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil), "reference")
    assert not problem.is_warning
    assert "1.1 and 1.10 are the same to it" in problem.message


def test_dates(tmp_path: Path) -> None:
    """A day is taken where the column holds a day; where it holds what a document prints, the words are lost."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        as_date = book.add_format({"num_format": "dd/mm/yyyy"})
        sheets["area"].write_datetime(1, place("area", "opens_on"), date(2020, 3, 18), as_date)
        sheets["actions"].write_datetime(1, place("actions", "due"), date(2026, 12, 17), as_date)

    path = made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil)
    assert read(path).rows["area"][0].values["opens_on"] == date(2020, 3, 18)
    assert only(path, "opens_on").is_warning
    problem = only(path, "due")
    assert not problem.is_warning
    assert "Excel has made a date of 17 December 2026" in problem.message


def test_days_from_1904(tmp_path: Path) -> None:
    """A workbook of an old Mac counts its days from 1904, and says so."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        as_date = book.add_format({"num_format": "yyyy-mm-dd"})
        sheets["area"].write_number(1, place("area", "opens_on"), 42446, as_date)

    path = made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil)
    out = with_part(
        path,
        "xl/workbook.xml",
        lambda xml: xml.replace(b"<workbookPr ", b'<workbookPr date1904="1" '),
        tmp_path / "mac.xlsx",
    )
    assert read(out).rows["area"][0].values["opens_on"] == date(2020, 3, 18)


def test_a_date_in_text_is_refused_with_the_day_it_may_mean(tmp_path: Path) -> None:
    """03/04/2020 in a column of days: the row, the value, and how to write it."""
    tables = northshire()
    tables["area"][0]["opens_on"] = "03/04/2020"
    problem = only(made_by_hand(tmp_path / "pack.xlsx", tables), "opens_on")
    assert (problem.row, problem.value) == (2, "03/04/2020")
    assert "2020-04-03" in problem.message


def test_formulas_are_never_read_by_their_last_result(tmp_path: Path) -> None:
    """A formula is a problem that shows the formula and what it last gave; it is told once."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        sheets["services"].write_formula(1, place("services", "name"), "=A1&A2", None, "Speech")

    problem = only(made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil), "name")
    assert (problem.sheet, problem.row, problem.value) == ("services", 2, "=A1&A2")
    assert "It last gave “Speech”" in problem.message


@pytest.mark.parametrize(
    ("cell", "words"),
    [(("b", True), "Excel has made TRUE of it"), (("e", "#REF!"), "Excel shows an error here")],
)
def test_what_is_no_text_is_refused(cell: tuple[str, Any], words: str, tmp_path: Path) -> None:
    """Booleans and errors stand for nothing that a pack can hold."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        sheets["services"].write_boolean(1, place("services", "about"), True)

    path = made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil)
    if cell[0] == "e":
        number = list(northshire()).index("services") + 1
        path = with_part(
            path,
            f"xl/worksheets/sheet{number}.xml",
            lambda xml: xml.replace(b't="b"><v>1</v>', b't="e"><v>#REF!</v>'),
            tmp_path / "fault.xlsx",
        )
    assert words in only(path, "about").message


def test_merged_cells_are_refused_where_they_are(tmp_path: Path) -> None:
    """The range is named, on its sheet, in its first row."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        sheets["services"].merge_range("C2:C3", "Both")

    (problem,) = [
        each
        for each in read(made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil)).problems
        if "merged" in each.message
    ]
    assert (problem.sheet, problem.row) == ("services", 2)
    assert "The cells C2:C3 are merged" in problem.message


def test_hidden_rows_columns_and_sheets_are_read_and_said(tmp_path: Path) -> None:
    """Nothing is left out because it was hidden, and whoever loads it knows."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        sheets["services"].set_row(2, None, None, {"hidden": True})
        sheets["services"].set_column(1, 1, None, None, {"hidden": True})
        sheets["comments"].hide()

    path = made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil)
    understood = read(path)
    assert not understood.errors
    assert len(understood.rows["services"]) == 2
    assert len(understood.rows["comments"]) == 1
    text = said(path)
    assert "services, row 3: Row 3 is hidden or filtered out. It is read like the others." in text
    assert "services, row 1, column name: The column is hidden. It is read like the others." in text
    assert "comments: The sheet is hidden. It is read like the others." in text


def test_headers_are_named_with_the_nearest_right_name(tmp_path: Path) -> None:
    """Another case, a space, a doubled column, a missing one: each by its name."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        sheets["services"].write_string(0, place("services", "age_min"), "Age Min")
        sheets["services"].write_string(0, place("services", "age_max"), "name")

    text = said(made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil))
    assert any(
        "column Age Min: There is no such column in this sheet. Did you mean “age_min”?" in x for x in text
    )
    assert any("column name: The column is there more than once" in x for x in text)
    assert any("column age_max: The column is missing" in x for x in text)


def test_the_first_row_must_be_the_header(tmp_path: Path) -> None:
    """A title above the columns is one problem, not one for each column; what names its rows is not judged."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        for across in range(len(layouts_by_key()["priorities"].header)):
            sheets["priorities"].write_string(0, across, "Our priorities" if across == 0 else "")

    found = read(made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil)).problems[1:]
    assert [each.sheet for each in found] == ["priorities"]
    assert "Row 1 must hold the names of the columns: key, strategy" in found[0].message


def test_unknown_sheets(tmp_path: Path) -> None:
    """A sheet by another name is named with the nearest; an empty one that Excel added does no harm."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        book.add_worksheet("Sheet1")
        book.add_worksheet("Risk").write_string(0, 0, "key")
        book.add_worksheet("My notes on it").write_string(0, 0, "Hello")

    text = said(made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil))
    assert "Risk: There is no sheet of this name in a pack. Did you mean “risks”? Name the sheet so." in text
    assert any(
        each.startswith("My notes on it: There is no sheet of this name in a pack. Take it out,")
        for each in text
    )
    assert not any("Sheet1" in each for each in text)


def test_a_workbook_without_an_area(tmp_path: Path) -> None:
    """The one sheet that must be there."""
    tables = northshire()
    del tables["area"]
    assert "area: The workbook has no sheet “area”, and it must have one, with one row." in said(
        made_by_hand(tmp_path / "pack.xlsx", tables)
    )


def test_duplicate_keys_name_both_rows(tmp_path: Path) -> None:
    """The second row is named, and says where the first is."""
    tables = northshire()
    tables["services"][1]["key"] = "speech-therapy"
    problem = next(
        each
        for each in read(made_by_hand(tmp_path / "pack.xlsx", tables)).problems
        if (each.sheet, each.column) == ("services", "key")
    )
    assert (problem.row, problem.message) == (3, "The key is already in row 2. Give this row another.")


def test_a_non_breaking_space_is_seen(tmp_path: Path) -> None:
    """It looks like a space and is none: the cell is named, with the words as they should be."""
    tables = northshire()
    tables["organisations"][1]["kind"] = "clinical\u00a0commissioning group"
    problem = only(made_by_hand(tmp_path / "pack.xlsx", tables), "kind")
    assert "“clinical commissioning group”" in problem.message


def test_pieces_of_different_looks_are_one_text(tmp_path: Path) -> None:
    """Bold words in a cell are words."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        bold = book.add_format({"bold": True})
        sheets["services"].write_rich_string(1, place("services", "about"), "For ", bold, "all", " children")

    rows = read(made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil)).rows
    assert rows["services"][0].values["about"] == "For all children"


def test_blank_rows_and_columns_at_the_end_are_passed_over(tmp_path: Path) -> None:
    """Formatted and empty is empty; words outside the columns are not."""

    def spoil(book: Workbook, sheets: Sheets) -> None:
        text = book.add_format({"num_format": "@"})
        sheets["services"].write_blank(40, 30, None, text)
        sheets["services"].write_string(50, 0, " ")
        sheets["outcomes"] = book.add_worksheet("outcomes")
        sheets["priorities"].write_string(2, 20, "see the other file")

    path = made_by_hand(tmp_path / "pack.xlsx", northshire(), spoil)
    assert len(read(path).rows["services"]) == 2
    assert said(path) == [
        "priorities, row 3, column U (“see the other file”): There is something in column U, which has no name in row "
        "1. Name the column or empty the cell."
    ]


def test_an_example_that_was_filled_in_is_said_not_to_be_read(tmp_path: Path) -> None:
    """Words typed over a worked example would be lost in silence."""
    tables = northshire()
    tables["risks"] = [{"key": "example: risks-1", "text": "Money runs out"}]
    path = made_by_hand(tmp_path / "pack.xlsx", tables)
    assert read(path).rows["risks"] == []
    assert any("it is not our example any more" in each for each in said(path))
    (tmp_path / "blank.xlsx").write_bytes(blank_workbook(layouts()))
    assert not any("example" in each for each in said(tmp_path / "blank.xlsx"))


def test_links_to_other_files_are_said_not_to_be_followed(tmp_path: Path) -> None:
    """Nothing outside the workbook is opened."""
    path = made_by_hand(tmp_path / "pack.xlsx", northshire())
    out = with_part(path, "xl/externalLinks/externalLink1.xml", lambda _: b"<x/>", tmp_path / "linked.xlsx")
    assert "The workbook links to other files. They are not opened; nothing is read from them." in said(out)


def test_a_million_empty_rows_are_read_in_passing(tmp_path: Path) -> None:
    """A sheet formatted to its very end (here every fifth row) holds no more than its rows that say something."""
    path = made_by_hand(tmp_path / "pack.xlsx", northshire())
    empty = b"".join(b'<row r="%d" s="1" customFormat="1"/>' % row for row in range(4, 1_048_577, 5))
    number = list(northshire()).index("services") + 1
    out = with_part(
        path,
        f"xl/worksheets/sheet{number}.xml",
        lambda xml: xml.replace(b"</sheetData>", empty + b"</sheetData>"),
        tmp_path / "long.xlsx",
    )
    understood = read(out)
    assert len(understood.rows["services"]) == 2
    assert not understood.errors
