"""What the list of one sheet shows."""

from pathlib import Path

import pytest

from goldenthread.intake.pack import Pack
from goldenthread.intake.record_list import (
    MOST_COLUMNS,
    NOTHING,
    all_columns,
    filtered,
    filters,
    headings,
    only_document,
    row,
    shown_columns,
)
from goldenthread.web.tables import Cell
from tests.intake.packs import layout, northshire, pack_of, write

EVERYTHING = frozenset({"see-area", "see-money"})


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    tables = northshire()
    tables["services"].append({"key": "third", "name": "Third"})
    return pack_of(write(tmp_path, tables))


def test_a_filter_offers_what_there_is_with_its_number(pack: Pack) -> None:
    """Each choice column with two values or more has a filter, in the order of its choices, the empty last."""
    found = filters(pack.rows("services"), layout("services"), {"tier": "targeted"})
    assert [each.name for each in found] == ["tier"]
    assert [(option.value, option.text, option.chosen) for option in found[0].options] == [
        ("targeted", "targeted (1)", True),
        ("specialist", "specialist (1)", False),
        (NOTHING, "not recorded (1)", False),
    ]


@pytest.mark.parametrize(
    ("asked", "keys"),
    [
        ({}, ["speech-therapy", "short-breaks", "third"]),
        ({"tier": "targeted"}, ["short-breaks"]),
        ({"tier": NOTHING}, ["third"]),
        ({"commissioners": "northshire-ccg"}, ["speech-therapy"]),
        ({"tier": "targeted", "commissioners": "northshire-ccg"}, []),
        ({"name": "anything"}, ["speech-therapy", "short-breaks", "third"]),
    ],
)
def test_records_are_kept_by_choice_and_by_reference(
    pack: Pack, asked: dict[str, str], keys: list[str]
) -> None:
    """All that is asked must hold; what cannot be asked is passed over."""
    assert [record.key for record in filtered(pack.rows("services"), layout("services"), asked)] == keys


def test_a_table_shows_the_columns_that_say_something(pack: Pack) -> None:
    """Few columns on the page, all of them in a download, and money only for those who may see it."""
    shown = shown_columns(pack.rows("services"), layout("services"), EVERYTHING)
    assert [column.name for column in shown] == ["tier", "needs", "age_min", "age_max", "commissioners"]
    assert len(shown) == MOST_COLUMNS
    assert len(all_columns(layout("services"), EVERYTHING)) == len(layout("services").columns) - 3
    hidden = all_columns(layout("contributions"), frozenset({"see-area"}))
    assert {"amount", "percent"}.isdisjoint(column.name for column in hidden)


def test_a_row_fits_its_headings(pack: Pack) -> None:
    """The record leads to its page, and the last cell says where it comes from."""
    columns = all_columns(layout("actions"), EVERYTHING)
    cells = row(pack, pack.rows("actions")[0], columns, lambda node: "/".join(node), whole=True)
    assert len(cells) == len(headings(columns, whole=True))
    assert cells[0] == "action-1"
    assert isinstance(cells[1], Cell)
    assert cells[1].href == "actions/action-1"
    assert cells[-1] == "The strategy, Page 4"


def test_one_document_is_named_once(pack: Pack) -> None:
    """Where all come from one document, the table names it and the rows say only the place."""
    records = pack.rows("actions")
    assert only_document(records) == "The strategy"
    assert only_document(pack.rows("organisations")) == ""
    cells = row(pack, records[0], [], lambda node: "", whole=False, source="The strategy")
    assert cells[-1] == "Page 4"


def test_a_column_that_says_the_same_of_all_is_left_out(pack: Pack) -> None:
    """Both priorities are of one strategy: a column of it would tell nobody anything."""
    shown = shown_columns(pack.rows("priorities"), layout("priorities"), EVERYTHING)
    assert "strategy" not in [column.name for column in shown]
