"""The tables of capacity and schemes."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.home.tables.sufficiency_places import schemes_table, settings_table, together_table
from tests.home.asking import cell, texts
from tests.home.sufficient_area import BEDS, EVERYBODY, FAR, FLATS, SPECIAL, WING, sufficient

RECORDS = (SPECIAL, FAR, WING, BEDS, FLATS)
WHOLE = sufficient(*RECORDS)
WITHOUT = sufficient(*RECORDS, question=replace(EVERYBODY, with_new=False))


def test_occupancy_is_shown_above_100_with_or_without_new_places() -> None:
    """112% of all places, 140% of those that are not new; unknown is no number; by place and by need too."""
    rows = texts(together_table(WHOLE))
    assert rows[0] == ["Type of setting", "Maintained special", "1", "100", "112", "112%", "0"]
    assert cell(together_table(WITHOUT), 0, "occupancy").text == "140%"
    assert cell(together_table(WHOLE), 1, "occupancy").text is None
    assert [row[:2] for row in rows[2:]] == [
        ["Place", "East"],
        ["Place", "Not stated"],
        ["Need", "Autistic spectrum disorder"],
        ["Need", "Not stated"],
    ]
    each = settings_table(WITHOUT)
    assert cell(each, 0, "places").text == "80" and cell(each, 0, "new").text == "left out"
    assert cell(each, 0, "setting").note == "page 1"


def test_an_area_without_rows_says_who_would_record_them_and_how() -> None:
    """The sheet of the pack is named."""
    table = together_table(sufficient())
    assert not table.rows and table.empty is not None and "“capacity”" in table.empty.how
    schemes = schemes_table(sufficient(), True)
    assert schemes.empty is not None and "council’s commissioners" in schemes.empty.how


def test_a_scheme_says_who_pays_as_printed_and_how_it_was_read() -> None:
    """And how it is netted; what it costs to build is for those who see money."""
    table = schemes_table(WHOLE, True)
    assert cell(table, 0, "share").text == "“a third each”"
    assert cell(table, 0, "share").note == "Read as: of what it costs to run"
    assert cell(table, 1, "share").note == "No reading of it has been chosen."
    assert [cell(table, row, "netted").text for row in range(3)] == [
        "from the month in which it opens",
        "no opening date: shown apart",
        "not netted: no published placement is of this type",
    ]
    assert cell(table, 0, "whom").text == "aged 11 to 16; 38 weeks a year"
    assert cell(table, 1, "whom").text == "aged 14 and over"
    assert cell(table, 0, "capital").raw == 1500000
    assert not {"capital", "saves"} & {column.key for column in schemes_table(WHOLE, False).columns}


def test_a_scheme_says_what_it_saves_and_when_that_has_paid_its_capital() -> None:
    """60 places at £37,000 are £2.2 million a year: £1.5 million in 0.7 years; nothing of places of another kind."""
    table = schemes_table(WHOLE, True)
    assert cell(table, 0, "saves").text == "saves £2.2 million a year; pays its capital back in 0.7 years"
    assert cell(table, 1, "saves").text == "–"
    assert "saves" not in [column.key for column in schemes_table(sufficient(WING), True).columns]
