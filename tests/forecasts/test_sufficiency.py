"""Room in settings against who is there, and new places against the rise that is forecast."""

from __future__ import annotations

from datetime import date

import pytest

from goldenthread.forecasts.sufficiency import (
    LINE_OF_TYPE,
    LINES,
    SETTING_TYPES,
    Ahead,
    Cost,
    Ends,
    NewPlaces,
    Room,
    by_type,
    cost_words,
    need_of,
    net,
    occupancy,
    places_open,
    sort_schemes,
    words_of,
)

FULL = Room("full", "maintained special", places=100, occupied=112, new_places=20)
UNSAID = Room("unsaid", "maintained special", places=30)


def test_occupancy_above_100_is_shown_as_it_is_and_new_places_can_be_left_out() -> None:
    """112 children in 100 places are 112%; in the 80 that were there before, 140%."""
    assert occupancy(FULL) == pytest.approx(112)
    assert occupancy(FULL, with_new=False) == pytest.approx(140)
    assert occupancy(UNSAID) is None
    assert occupancy(Room("new", "other", places=8, occupied=8, new_places=8), with_new=False) is None


def test_the_share_of_a_type_is_of_settings_whose_both_numbers_are_known() -> None:
    """A setting that says no number of children is not counted as empty."""
    special, ap = by_type([Room("pru", "alternative provision"), UNSAID, FULL])
    assert (special.setting_type, special.rows, special.places, special.occupied) == (
        "maintained special", 2, 130, 112,
    )  # fmt: skip
    assert special.occupancy == pytest.approx(112) and special.unknown == 1
    assert ap.places is None and ap.occupancy is None
    assert by_type([FULL], with_new=False)[0].places == 80


def test_schemes_are_netted_once_and_what_is_left_out_says_why() -> None:
    """What was open by the January of the origin is within its counts; unknown places are not zero."""
    found = sort_schemes(
        [
            NewPlaces("old", "SEN unit", 10, date(2024, 9, 30)),
            NewPlaces("next", "SEN unit", 10, date(2025, 9, 30)),
            NewPlaces("some-day", "residential", 8),
            NewPlaces("unsaid", "SEN unit", None, date(2026, 9, 30)),
            NewPlaces("living", "other", 8),
            NewPlaces("stopped", "special academy", 60, date(2026, 9, 1), "stopped"),
            NewPlaces("there", "special academy", 60, None, "open"),
        ],
        2025,
    )
    assert [each.key for each in found.dated] == ["next"]
    assert [each.key for each in found.undated] == ["some-day"]
    assert set(found.left_out) == {"old", "unsaid", "living", "stopped", "there"}
    assert "January 2025" in found.left_out["old"] and "not known" in found.left_out["unsaid"]
    assert [places_open(found.dated, "unit", year) for year in (2025, 2026)] == [0, 10]


def test_need_is_todays_share_of_all_plans_and_the_rise_is_netted() -> None:
    """50 of 1,000 today are 60 of 1,200; 8 new places leave 2 of the rise of 10, with its range."""
    assert need_of(50, 1000, Ahead(2026, 1200, 1100, 1400)) == Ends(60, 55, 70)
    schemes = sort_schemes(
        [NewPlaces("a", "residential", 8, date(2025, 12, 1)), NewPlaces("b", "residential", 6)], 2025
    )
    (line,) = net({"residential": 50}, 1000, [Ahead(2026, 1200, 1100, 1400)], schemes, ["residential", "ap"])
    assert line.rise == Ends(10, 5, 20) and (line.places, line.undated) == (8, 6)
    assert line.left == Ends(2, -3, 12) and line.left_if_all == Ends(-4, -9, 6)
    assert words_of(line.left) == "2 short (3 over to 12 short)"
    assert words_of(Ends(0.2)) == "0 (no range)"
    assert net({"residential": 5}, 0, [Ahead(2026, 9)], schemes, ["residential"]) == []


def test_every_setting_type_but_other_meets_a_need() -> None:
    """“other” has no published placement to be set against."""
    assert set(SETTING_TYPES) - set(LINE_OF_TYPE) == {"other"}
    assert set(LINE_OF_TYPE.values()) <= set(LINES)


def test_costs_are_compared_only_where_they_hold_the_same() -> None:
    """Another year or another basis gives words and no number; so does a cost that nobody stated."""
    ours = [Cost(24000, "2024-25"), Cost(26000, "2024-25")]
    assert cost_words(ours, [Cost(61000, "2024-25")]) == (
        "A place in an independent special school costs £35,000 more to £37,000 more than one in the area (2024-25)."
    )
    assert cost_words(ours[:1], [Cost(20000, "2024-25")]).endswith(
        "£4,000 less than one in the area (2024-25)."
    )
    assert "no difference is worked out" in cost_words(ours, [Cost(61000, "2019-20")])
    assert "in independent special schools costs is not known" in cost_words(ours, [])
