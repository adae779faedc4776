"""What the tables of a stage page need to know."""

from datetime import date

from tests.home.asking import asking
from tests.home.packs import record

RECORDS = (
    record("organisations", "north", name="North CCG"),
    record("organisations", "board", name="NHS Board"),
    record("organisations", "council", name="Council"),
    record("organisation_successions", "1", predecessor="north", successor="board", on=date(2022, 7, 1)),
    record("services", "salt", "Speech therapy"),
)


def test_a_dissolved_organisation_shows_its_name_then_and_its_successor_now() -> None:
    """As at a later date the note says who stands in its place; as at a date before there is no note."""
    later = asking(*RECORDS, on=date(2026, 1, 1)).names_cell(("north",))
    assert (later.text, later.note) == ("North CCG", "now NHS Board")
    assert asking(*RECORDS).names_cell(("north",)).note is None
    both = asking(*RECORDS, on=date(2026, 1, 1)).names_cell(("north", "council"))
    assert (both.text, both.note) == ("North CCG; Council", "North CCG is now NHS Board")


def test_nobody_is_not_known() -> None:
    """A cell without an organisation says nothing, which a table shows as not known."""
    assert asking().names_cell(()).text is None


def test_a_record_is_a_link_to_its_page() -> None:
    """A key that the pack has not got is shown as it is, without a link."""
    asked = asking(*RECORDS)
    assert (asked.record_cell("services", "salt").text, asked.record_cell("services", "salt").href) == (
        "Speech therapy",
        "/services/salt/",
    )
    assert asked.record_cell("services", "gone").href is None
    assert asked.record_cell("services", "").text is None
    assert asked.as_at == "as at 18 March 2020"
