"""The tables of who commissions what, of what families can use now, and of levels."""

from goldenthread.directory.levels import level_lines
from goldenthread.directory.open_now import open_now
from goldenthread.directory.register import register
from goldenthread.directory.service_map import mapped_services
from goldenthread.home.tables import register as tables
from tests.home.asking import asking, cell, texts
from tests.home.packs import record

ROWS = (
    record("organisations", "council", name="A Council"),
    record("organisations", "board", name="A Board"),
    record(
        "services", "salt", "Speech therapy", commissioners=("board", "council"), needs=("slcn",), age_max=18
    ),
    record("services", "help", "Help line", commissioners=("council",), tier="universal", status="running"),
)
ASKED = asking(*ROWS)
SERVICES = mapped_services(ROWS[2:])


def test_the_lists_of_one_commissioner_come_before_what_is_joint() -> None:
    """A row for each service, with who commissions it and where that is printed (R47)."""
    assert texts(tables.register_table(ASKED, register(SERVICES))) == [
        ["A Council", "alone", "Help line", "page 1"],
        ["A Board and A Council", "jointly", "Speech therapy", "page 1"],
    ]


def test_ages_that_are_left_out_are_said() -> None:
    """Only services whose ages somebody recorded are in the list (R19)."""
    assert texts(tables.short_of_ages_table(ASKED, SERVICES)) == [
        [
            "Speech therapy",
            "A Board; A Council",
            "up to 18",
            "from which age is not recorded; not for 19 to 25",
        ]
    ]


def test_nothing_recorded_is_said_in_a_word() -> None:
    """For each need what is open, and “nothing recorded” where there is nothing (R19)."""
    table = tables.open_now_table(ASKED, open_now(SERVICES, ("slcn",)))
    assert texts(table)[0][1] == "Help line"
    assert texts(table)[1] == [
        "Speech, language and communication needs",
        *["nothing recorded"] * 4,
    ]
    assert cell(table, 1, "answer").tag == "red"


def test_decisions_that_nobody_keeps_are_no_zero() -> None:
    """Levels print with what is not recorded (R36)."""
    lines = level_lines(("locality", "not recorded"), ["", ""], ["locality"], None)
    assert texts(tables.levels_table(ASKED, lines)) == [
        ["Locality", "0", "1", "none kept", "not described"],
        ["Not recorded", "2", "0", "none kept", "not described"],
    ]
