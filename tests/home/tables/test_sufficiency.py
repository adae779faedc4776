"""The tables of sufficiency."""

from goldenthread.forecasts.sufficiency import IN_AREA, INDEPENDENT
from goldenthread.home.tables.sufficiency import (
    costs_of,
    costs_table,
    need_table,
    net_table,
    schemes_table,
    settings_table,
    types_table,
)
from tests.home.asking import cell, texts
from tests.home.sufficient_area import BEDS, FAR, FLATS, SPECIAL, WING, empty, sufficient

WHOLE = sufficient(SPECIAL, FAR, WING, BEDS, FLATS)


def test_occupancy_is_shown_above_100_with_or_without_new_places() -> None:
    """112% of all places, 140% of those that are not new; unknown is no number."""
    assert texts(types_table(WHOLE, True))[0] == ["Maintained special", "1", "100", "112", "112%", "0"]
    assert cell(types_table(WHOLE, False), 0, "occupancy").text == "140%"
    assert cell(types_table(WHOLE, True), 1, "occupancy").text is None
    each = settings_table(WHOLE, False)
    assert cell(each, 0, "places").text == "80" and cell(each, 0, "new").text == "left out"
    assert cell(each, 0, "setting").note == "page 1"


def test_an_area_without_rows_says_who_would_record_them_and_how() -> None:
    """The sheet of the pack is named."""
    table = types_table(sufficient(), True)
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
        "from the January after it opens",
        "no opening date: shown apart",
        "not netted: no published placement is of this type",
    ]
    assert cell(table, 0, "whom").text == "aged 11 to 16; 38 weeks a year"
    assert cell(table, 1, "whom").text == "aged 14 and over"
    assert cell(table, 0, "capital").raw == 1500000
    assert "capital" not in [column.key for column in schemes_table(WHOLE, False).columns]


def test_need_by_placement_and_what_is_short() -> None:
    """500 of 1,000 plans are 600 of 1,200; 60 places that open in September 2026 count from January 2027."""
    need = texts(need_table(WHOLE))
    assert need[2] == ["Special school", "500", "50%", "600", "550", "700", "+100"]
    assert need[1][1] is None
    special = [row for row in texts(net_table(WHOLE)) if row[0] == "Special school"]
    assert special[0][:5] == ["Special school", "2026", "+50", "0", "50 short (25 short to 100 short)"]
    assert special[1][3:5] == ["60", "40 short (10 over to 140 short)"]
    beds = [
        row for row in texts(net_table(WHOLE)) if row[0] == "In a residential placement of 38 weeks or more"
    ]
    assert beds[1][5:] == ["8", "6 over (7 over to 4 over)"]
    assert net_table(empty()).rows == []
    assert need_table(empty()).rows[0][1] is None


def test_costs_stand_side_by_side_and_unknown_is_said() -> None:
    """Each with its document and place."""
    assert [row[2] for row in texts(costs_table(WHOLE))] == ["£24,000", "£61,000", None]
    assert [each.pounds for each in costs_of(WHOLE, (INDEPENDENT,))] == [61000]
    assert costs_of(sufficient(), IN_AREA) == []
