"""Understanding a pack, with every problem at once."""

from pathlib import Path

import pytest

from goldenthread.intake.loose_date import LooseDate
from tests.intake.packs import messages, northshire, read, write


def test_a_good_pack_reads_without_a_problem(tmp_path: Path) -> None:
    """Each cell becomes the value that its column asks for."""
    understood = read(write(tmp_path, northshire()))
    assert understood.problems == []
    action = understood.values()["actions"][0]
    assert action["leads"] == ("AJ", "LB")
    assert action["services"] == ("speech-therapy", "short-breaks")
    assert isinstance(action["due"], LooseDate)


def test_every_problem_is_listed_at_once(tmp_path: Path) -> None:
    """One wrong cell does not hide the next: all come, in the order of sheets and rows."""
    tables = northshire()
    tables["services"][0]["age_max"] = "eighteen"
    tables["services"][0]["tier"] = "special"
    tables["services"][1]["name"] = ""
    tables["services"][1]["key"] = "speech-therapy"
    tables["joint_arrangements"][0]["service"] = "nothing"
    tables["contributions"][0]["amount"] = "1,080"
    tables["links"][0]["to_key"] = "priority-9"
    found = messages(write(tmp_path, tables))
    assert [line.split(":")[0] for line in found] == [
        "services, row 2, column tier (“special”)",
        "services, row 2, column age_max (“eighteen”)",
        "services, row 3, column name",
        "services, row 3, column key (“speech-therapy”)",
        "actions, row 2, column services (“short-breaks”)",
        "joint_arrangements, row 2, column service (“nothing”)",
        "contributions, row 2, column amount (“1,080”)",
        "links, row 2, column to_key (“priority-9”)",
    ]


def one(tmp_path: Path, sheet: str, **cells: str) -> str:
    """The one problem of Northshire with these cells in the first row of a sheet."""
    tables = northshire()
    tables[sheet][0].update(cells)
    found = messages(write(tmp_path, tables))
    assert len(found) == 1, found
    return found[0]


def test_a_choice_that_is_not_allowed_says_which_are(tmp_path: Path) -> None:
    """The choices are listed, and the nearest is offered."""
    said = one(tmp_path, "documents", kind="Strategy")
    assert "one of: strategy, progress report, cabinet report, needs assessment, other" in said
    assert "Did you mean “strategy”?" in said


def test_a_key_that_names_nothing_says_where_it_was_looked_for(tmp_path: Path) -> None:
    """A dangling reference names the sheet that lacks the key."""
    said = one(tmp_path, "strategies", document="other-document")
    assert "There is no “other-document” in the sheet “documents”" in said


def test_the_document_of_a_sheet_below_records_must_be_there(tmp_path: Path) -> None:
    """Organisations keep their document as a key, and the key is looked for all the same."""
    assert "in the sheet “documents”" in one(tmp_path, "organisations", document="other-document")


def test_an_indicator_is_the_areas_own_or_a_national_one(tmp_path: Path) -> None:
    """Where national indicators may be named, both places are said."""
    said = one(tmp_path, "actions", indicators="no-such-indicator")
    assert "in the sheet “area_indicators” or the national indicators" in said


def test_a_link_names_a_sheet_that_there_is(tmp_path: Path) -> None:
    """An unknown sheet in a row of links offers the nearest, and its key is not judged as well."""
    assert "Did you mean “comments”?" in one(tmp_path, "links", from_sheet="comment")


def test_text_that_is_too_long_for_its_column_is_said(tmp_path: Path) -> None:
    """The limit and the length are both named."""
    assert "At most 20 characters fit; this has 21." in one(tmp_path, "priorities", number="x" * 21)


def test_a_date_that_cannot_be_read_is_a_warning(tmp_path: Path) -> None:
    """Unknown words in a loose date are kept, and do not refuse the pack."""
    tables = northshire()
    tables["actions"][0]["due"] = "when ready"
    understood = read(write(tmp_path, tables))
    assert understood.errors == []
    assert [problem.column for problem in understood.warnings] == ["due"]
    assert str(understood.values()["actions"][0]["due"]) == "when ready"


@pytest.mark.parametrize(
    ("header", "said"),
    [
        (
            "key,strategy,number,name,text,document,document_place,colour",
            "column colour: There is no such column",
        ),
        ("key,strategy,number,name,document,document_place", "column text: The column is missing"),
        (
            "key,strategy,number,name,text,text,document,document_place",
            "column text: The column is there more than once",
        ),
        ("key,strategy,number,nam,text,document,document_place", "Did you mean “name”?"),
        ("", "The sheet is empty"),
    ],
)
def test_wrong_columns_are_named(tmp_path: Path, header: str, said: str) -> None:
    """Unknown, missing and doubled columns each have their own problem."""
    folder = write(tmp_path, northshire())
    (folder / "outcomes.csv").write_text(f"{header}\n" if header else "")
    assert any(said in message for message in messages(folder))


def test_a_pack_of_an_earlier_version_still_loads(tmp_path: Path) -> None:
    """A column that it does not have yet is a warning and reads as empty; one that must say something is an error."""
    folder = write(tmp_path, northshire())
    (folder / "outcomes.csv").write_text("key,strategy,number,text\no1,strategy,1,All thrive\n")
    understood = read(folder)
    assert understood.errors == []
    assert [(problem.row, problem.column) for problem in understood.warnings] == [
        (1, "name"),
        (1, "document"),
        (1, "document_place"),
    ]
    assert understood.values()["outcomes"][0]["document"] == ""
    (folder / "outcomes.csv").write_text("strategy,number,text\nstrategy,1,All thrive\n")
    assert [problem.column for problem in read(folder).errors] == ["key"]


def test_columns_may_come_in_another_order(tmp_path: Path) -> None:
    """The order of the columns in a file does not matter on the way in."""
    folder = write(tmp_path, northshire())
    (folder / "outcomes.csv").write_text(
        "text,key,strategy,document_place,document,name,number\nAll thrive,o1,strategy,,,,1\n"
    )
    understood = read(folder)
    assert understood.problems == []
    assert understood.values()["outcomes"][0]["text"] == "All thrive"


def test_a_row_with_a_cell_too_many_or_too_few_is_said(tmp_path: Path) -> None:
    """A ragged row is a problem of its own, with both numbers."""
    folder = write(tmp_path, northshire())
    (folder / "outcomes.csv").write_text(
        "key,strategy,number,name,text,document,document_place\no1,strategy,1,,A, B,,\n"
    )
    assert "outcomes, row 2: The row has 8 cells, the header 7." in messages(folder)[0]


def test_keys_of_a_file_that_cannot_be_read_are_not_judged(tmp_path: Path) -> None:
    """One broken file gives one problem, not one for every row that names its keys."""
    folder = write(tmp_path, northshire())
    (folder / "services.csv").write_bytes(b"key\n\xff\n")
    assert len(messages(folder)) == 1
