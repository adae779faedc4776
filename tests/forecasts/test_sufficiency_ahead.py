"""Places ahead: need in a month, places by then, and what is short."""

from __future__ import annotations

from datetime import date

import pytest

from goldenthread.forecasts.capacity import Month
from goldenthread.forecasts.sufficiency import Room
from goldenthread.forecasts.sufficiency_ahead import (
    EVERYBODY,
    Balance,
    Count,
    Ends,
    NewPlaces,
    PlacesNow,
    Whom,
    coming,
    end_of,
    need_of,
    places_recorded,
    plans_at,
    sort_schemes,
    words_of,
)

AUTISM = Whom("need-asd", "autistic spectrum disorder", need="asd")
PRIMARY = Whom("age-5-10", "aged 5 to 10", ages=(5, 10))
JANUARIES = {2025: Ends(1000, 1000, 1000), 2026: Ends(1210, 1100, 1440), 2027: Ends(1331)}


def test_plans_between_two_januaries_change_by_the_same_percentage_each_month() -> None:
    """Half a year from 1,000 to 1,210 is 1,100; past the last January nothing is said."""
    half = plans_at(JANUARIES, Month(2025, 7))
    assert half is not None and half.central == pytest.approx(1100)
    assert half.low == pytest.approx(1000 * 1.1**0.5) and half.high == pytest.approx(1200)
    assert plans_at(JANUARIES, Month(2026, 1)) == JANUARIES[2026]
    september = plans_at(JANUARIES, Month(2026, 9))
    assert september is not None and september.low is None
    assert plans_at({2025: Ends(0, 0, 0), 2026: Ends(12, 0, 24)}, Month(2025, 7)) == Ends(6, 0, 12)
    assert plans_at(JANUARIES, Month(2027, 9)) is None and plans_at(JANUARIES, Month(2024, 9)) is None


def test_need_is_todays_share_of_all_plans() -> None:
    """50 of 1,000 today are 60 of 1,200."""
    assert need_of(50, 1000, Ends(1200, 1100, 1400)) == Ends(60, 55, 70)


@pytest.mark.parametrize(
    ("whom", "needs", "ages", "fit"),
    [
        (EVERYBODY, ("semh",), (11, 16), "alone"),
        (AUTISM, ("asd",), (None, None), "alone"),
        (AUTISM, ("asd", "slcn"), (None, None), "shared"),
        (AUTISM, (), (None, None), "shared"),
        (AUTISM, ("semh",), (None, None), "none"),
        (PRIMARY, (), (5, 10), "alone"),
        (PRIMARY, (), (4, 11), "shared"),
        (PRIMARY, (), (None, None), "shared"),
        (PRIMARY, (), (11, None), "none"),
        (PRIMARY, (), (None, 4), "none"),
    ],
)
def test_places_are_for_them_alone_for_several_or_for_others(
    whom: Whom, needs: tuple[str, ...], ages: tuple[int | None, int | None], fit: str
) -> None:
    """Where nobody said for whom, they may be for all and so are shared."""
    assert whom.fit(needs, *ages) == fit


def test_schemes_are_netted_once_and_what_is_left_out_says_why() -> None:
    """What was open when the count was taken is within it; unknown places are not zero."""
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
        date(2025, 1, 31),
    )
    assert [each.key for each in found.dated] == ["next"]
    assert [each.key for each in found.undated] == ["some-day"]
    assert set(found.left_out) == {"old", "unsaid", "living", "stopped", "there"}
    assert "January 2025" in found.left_out["old"] and "not known" in found.left_out["unsaid"]


def test_places_come_in_the_month_in_which_a_scheme_opens() -> None:
    """A scheme of September 2025 gives places in that September, not in August; by need and age where it says them."""
    schemes = [
        NewPlaces("a", "special academy", 20, date(2025, 9, 30), needs=("asd",)),
        NewPlaces("b", "maintained special", 30, date(2025, 9, 30)),
        NewPlaces("c", "SEN unit", 5, date(2025, 9, 30), needs=("asd",)),
    ]
    assert end_of(Month(2028, 2)) == date(2028, 2, 29)
    assert coming(schemes, ("special",), EVERYBODY, Month(2025, 8)) == Count()
    assert coming(schemes, ("special",), EVERYBODY, Month(2025, 9)) == Count(50)
    assert coming(schemes, ("special",), AUTISM, Month(2025, 9)) == Count(20, 30)
    assert coming(schemes, ("special", "unit"), AUTISM) == Count(25, 30)


def test_recorded_places_are_the_areas_own_and_for_whom_they_are() -> None:
    """An independent school's are not; places for any need are shared; nothing recorded is None and not 0."""
    rooms = [
        Room("a", "maintained special", 100, new_places=20, needs=("asd",), as_at=date(2025, 1, 31)),
        Room("b", "special academy", 50, as_at=date(2024, 9, 30)),
        Room("c", "independent special", 40, needs=("asd",)),
        Room("d", "maintained special", None),
    ]
    found = places_recorded(rooms, "special", AUTISM)
    assert found is not None and found.count == Count(100, 50)
    assert (found.counted, found.records, found.unknown) == (date(2025, 1, 31), 2, 1)
    without = places_recorded(rooms, "special", AUTISM, with_new=False)
    assert without is not None and without.count.alone == 80
    assert places_recorded(rooms, "ap", EVERYBODY) is None


def test_what_is_short_lies_between_no_shared_place_and_all_of_them() -> None:
    """60 needed, 40 and 8 for them alone: 12 short, 2 with shared ones, 3 over with those without a date."""
    balance = Balance(
        Ends(60, 50, 75), PlacesNow(Count(40, 10), "recorded", date(2025, 1, 31)), Count(8), Count(2, 3)
    )
    assert balance.have == Count(48, 10)
    assert balance.short == Ends(12, 2, 27)
    assert balance.short_with_shared == Ends(2, -8, 17)
    assert balance.short_with_all == Ends(-3, -13, 12)


def test_short_and_over_in_words() -> None:
    """The range says short or over where its ends differ in that, and nothing twice."""
    assert words_of(Ends(12, 2, 27)) == "12 short (2 to 27)"
    assert words_of(Ends(2, -3, 12)) == "2 short (3 over to 12 short)"
    assert words_of(Ends(-6, -9, -4)) == "6 over (4 to 9)"
    assert words_of(Ends(0.2)) == "0 (no range)"
