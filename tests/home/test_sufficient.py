"""What the page of sufficiency reads of a pack."""

from datetime import date

from goldenthread.home.sufficient import new_places_of, room_of
from tests.home.sufficient_area import BEDS, SPECIAL, WING, sufficient


def test_rows_of_the_pack_become_rooms_and_schemes() -> None:
    """Whole numbers, and the last day that a printed opening may mean; nothing said is None."""
    assert (room_of(SPECIAL).places, room_of(SPECIAL).occupied, room_of(BEDS).occupied) == (100, 112, None)
    assert new_places_of(WING).opens == date(2026, 9, 30)
    assert new_places_of(BEDS).opens is None


def test_the_last_january_has_every_line_that_a_scheme_may_serve() -> None:
    """Lines without a published count today are not there."""
    assert [each.line for each in sufficient(WING).last] == ["special", "residential"]
