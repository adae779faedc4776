"""Room in settings against who is there."""

from __future__ import annotations

import pytest

from goldenthread.forecasts.sufficiency import (
    INDEPENDENT,
    LINE_OF_TYPE,
    LINES,
    OWN,
    SETTING_TYPES,
    Room,
    by_type,
    occupancy,
    together,
)

FULL = Room(
    "full", "maintained special", places=100, occupied=112, new_places=20, needs=("asd",), place="East"
)
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
    assert (special.name, special.rows, special.places, special.occupied) == (
        "maintained special",
        2,
        130,
        112,
    )
    assert special.occupancy == pytest.approx(112) and special.unknown == 1
    assert ap.places is None and ap.occupancy is None
    assert by_type([FULL], with_new=False)[0].places == 80


def test_settings_stand_together_by_any_name() -> None:
    """By place or by need; each counts once."""
    found = together([FULL, UNSAID, FULL], lambda room: room.place or "not stated")
    assert [(each.name, each.rows, each.places) for each in found] == [
        ("East", 2, 200),
        ("not stated", 1, 30),
    ]


def test_every_setting_type_but_other_meets_a_need() -> None:
    """“other” has no published placement to be set against; an independent place is not the area's own."""
    assert set(SETTING_TYPES) - set(LINE_OF_TYPE) == {"other"}
    assert set(LINE_OF_TYPE.values()) <= set(LINES)
    assert OWN["special"] == ("maintained special", "special academy")
    assert all(INDEPENDENT not in types for types in OWN.values())
