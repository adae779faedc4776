"""The tables of an NHS board."""

from datetime import date

from goldenthread.access.models import Area
from goldenthread.home.board_readings import Beside
from goldenthread.home.nhs_board import part_of
from goldenthread.home.tables.nhs_board import (
    arrangements_table,
    kinds_table,
    parts_table,
    side_by_side_table,
    waiting_table,
)
from goldenthread.indicators.catalogue import declared
from goldenthread.methods.period import calendar_year
from tests.home.asking import cell, texts
from tests.home.made_region import figure
from tests.home.test_nhs_board import AREA, BOARD, TODAY

NORTHSHIRE = Area(key="northshire", name="Northshire", place_code="101", opens_on=date(2020, 3, 18))
PART = part_of(AREA, BOARD, TODAY)


def test_the_boards_part_is_counted_and_dated() -> None:
    """One area has no sum; two have, as each record is one area's own."""
    one = parts_table([(NORTHSHIRE, PART)], TODAY)
    assert texts(one)[0] == ["Northshire", "1 July 2022", "1", "2", "1", "1"]
    assert cell(one, 0, "since").note == "in the place of Northshire CCG"
    assert not one.total
    two = parts_table([(NORTHSHIRE, PART), (NORTHSHIRE, PART)], TODAY)
    assert two.total and texts(two)[2][2:] == ["2", "4", "2", "2"]


def test_an_arrangement_says_who_leads_and_whether_the_payment_is_known() -> None:
    """By the names of the area's own documents."""
    table = arrangements_table([(NORTHSHIRE, PART)], "")
    assert [row[2:3] + row[5:] for row in texts(table)] == [["the board", "not known"], ["council", "known"]]
    assert cell(table, 0, "lead").note == "ccgs"


def test_figures_stand_side_by_side_and_have_no_sum() -> None:
    """England last; what an area has not is not known."""
    shown = Beside(declared()["plans-in-20-weeks"], calendar_year(2024), {"101": figure("101", 2024, 60)})
    table = side_by_side_table([shown], [NORTHSHIRE], "A source")
    assert texts(table)[0][1:] == ["60%", None]
    assert not table.total and "not added up" in table.note


def test_nothing_to_mend_is_said() -> None:
    """No area, no break."""
    assert kinds_table([], "").empty is not None


def test_waiting_shows_the_newest_first() -> None:
    """As the NHS publishes it for the board."""
    table = waiting_table([figure("101", 2023, 1), figure("101", 2024, 2)], "")
    assert [row[0] for row in texts(table)] == ["2024", "2023"]
