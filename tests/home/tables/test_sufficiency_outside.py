"""The table of children placed outside the area."""

from __future__ import annotations

from goldenthread.home.sufficiency_outside import outside_of
from goldenthread.home.tables.sufficiency_outside import outside_table
from tests.home.asking import cell, texts
from tests.home.sufficient_area import AUTISM, BEDS, WING, sufficient
from tests.home.test_sufficiency_outside import MADE, OUT, SHARE


def test_what_is_left_outside_when_places_have_opened() -> None:
    """With the range, the year that it is a share of, and how a need's number comes from its share."""
    found = sufficient(OUT, WING, BEDS)
    table = outside_table(found, outside_of(found))
    assert cell(table, 0, "stated").raw == 50 and cell(table, 0, "new").text == "60"
    assert "plans in January 2020" in (cell(table, 0, "ahead").note or "")
    assert cell(table, 0, "undated").text == "8"
    asked = sufficient(OUT, SHARE, question=AUTISM)
    assert "30% of 50" in (cell(outside_table(asked, outside_of(asked)), 0, "stated").note or "")


def test_what_is_not_worked_out_says_why() -> None:
    """And an area whose documents say nothing of it says so."""
    found = sufficient(MADE)
    assert texts(outside_table(found, outside_of(found)))[0][2] == "not worked out"
    assert outside_table(found, []).empty is not None
