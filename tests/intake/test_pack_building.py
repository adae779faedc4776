"""Titles of records, worked out from what they name."""

from pathlib import Path

from goldenthread.intake.pack_building import shortened
from tests.intake.packs import northshire, pack_of, write


def test_a_title_is_the_first_of_its_columns_that_says_something(tmp_path: Path) -> None:
    """A short title goes before the printed one, where there is one."""
    pack = pack_of(write(tmp_path, northshire()))
    assert [record.title for record in pack.rows("priorities")] == [
        "Speech, language and communication",
        "ASD",
    ]


def test_a_reference_in_a_title_shows_the_title_of_what_it_names(tmp_path: Path) -> None:
    """A contribution is named by its arrangement, which is named by its service."""
    pack = pack_of(write(tmp_path, northshire()))
    assert pack.rows("contributions")[0].title == "Speech and language therapy, Northshire CCG, 2019/20"


def test_a_title_names_a_record_of_whichever_sheet_a_column_says(tmp_path: Path) -> None:
    """A link shows the titles of both its ends."""
    pack = pack_of(write(tmp_path, northshire()))
    assert pack.rows("links")[0].title == "-Waiting is too long about Speech, language and communication"


def test_a_record_knows_its_document(tmp_path: Path) -> None:
    """The title of the document and the place in it come with the record."""
    action = pack_of(write(tmp_path, northshire())).rows("actions")[0]
    assert (action.document_key, action.document_title, action.document_place) == (
        "strategy-2019",
        "The strategy",
        "Page 4",
    )


def test_a_long_title_is_cut_at_a_word() -> None:
    """A paragraph makes a title of one line."""
    title = shortened("word, " * 60)
    assert title.endswith("word…")
    assert len(title) <= 141
    assert shortened("two\nlines") == "two lines"
