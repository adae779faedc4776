"""An area's pack in the hand."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import Pack, PackRecord, Reference
from tests.intake.packs import northshire, pack_of, write


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return pack_of(write(tmp_path, northshire()))


def test_every_sheet_is_there_also_an_empty_one(pack: Pack) -> None:
    """Asking for a sheet without rows gives no rows, not an error."""
    assert pack.rows("risks") == ()
    assert set(pack.sheets) == set(pack.layouts)


def test_a_record_says_what_it_points_at(pack: Pack) -> None:
    """References come in the order of the columns, those of one column in the order of the source."""
    action = pack.rows("actions")[0]
    assert pack.references(action) == (
        Reference("priority", "priorities", "priority-1"),
        Reference("services", "services", "speech-therapy"),
        Reference("services", "services", "short-breaks"),
    )


def test_a_record_knows_who_points_at_it(pack: Pack) -> None:
    """Walking back is the reverse of every reference, rows of links included."""
    assert pack.referring("priorities", "priority-1") == (
        Reference("priority", "actions", "action-1"),
        Reference("to_key", "links", "link-1"),
    )


def test_a_record_is_found_by_sheet_and_key(pack: Pack) -> None:
    """A key names a record in its sheet only; what is not there is None, and its title is its key."""
    assert pack.record("services", "speech-therapy") is pack.rows("services")[0]
    assert pack.record("actions", "speech-therapy") is None
    assert pack.title("services", "nothing") == "nothing"


def test_a_cell_is_read_by_its_kind() -> None:
    """Each reader gives its own type, and nothing for a cell that is empty."""
    record = PackRecord(
        "made_up",
        "a",
        "A",
        {
            "number": Decimal("1.10"),
            "whole": 3,
            "on": date(2020, 3, 18),
            "loose": read_loose_date("18 March 2020"),
            "month": read_loose_date("March 2020"),
            "many": ("x", "y"),
            "nothing": None,
        },
    )
    assert (record.number("number"), record.number("whole"), record.number("on")) == (
        Decimal("1.10"),
        Decimal(3),
        None,
    )
    assert (record.day("on"), record.day("loose"), record.day("month")) == (
        date(2020, 3, 18),
        date(2020, 3, 18),
        None,
    )
    assert record.refs("many") == ("x", "y")
    assert (record.text("nothing"), record.refs("nothing"), record.loose("nothing")) == ("", (), None)
    assert record.text("month") == "March 2020"
    assert record.has("many")
    assert not record.has("nothing")
    assert (record.node, record.slot_kind) == (("made_up", "a"), "made_up")
