"""What the page of sufficiency reads of a pack, and the answer that it works out."""

from dataclasses import replace
from datetime import date

import pytest

from goldenthread.forecasts.capacity import Month
from goldenthread.forecasts.sufficiency_ahead import Count, Ends
from goldenthread.forecasts.sufficiency_cost import Saving
from goldenthread.home.sufficient import ENTERED, new_places_of, room_of
from tests.home.sufficient_area import (
    AUTISM,
    BEDS,
    EVERYBODY,
    FAR,
    SPECIAL,
    WING,
    empty,
    sufficient,
    with_own,
)


def test_rows_of_the_pack_become_rooms_and_schemes() -> None:
    """Whole numbers, and the last day that a printed date may mean; nothing said is None."""
    assert (room_of(SPECIAL).places, room_of(SPECIAL).occupied, room_of(BEDS).occupied) == (100, 112, None)
    assert (room_of(SPECIAL).needs, room_of(SPECIAL).as_at) == (("asd",), date(2025, 1, 31))
    wing = new_places_of(WING)
    assert (wing.opens, wing.youngest, wing.oldest) == (date(2026, 9, 30), 11, 16)
    assert new_places_of(BEDS).opens is None


def test_need_by_need_and_month_is_its_share_of_the_forecast() -> None:
    """200 of 1,000 plans are 240 of 1,200 in January 2027, with the ends of the range; not past the forecast."""
    found = sufficient(question=AUTISM)
    assert found.need("special", AUTISM.whom, Month(2027, 1)) == Ends(240, 220, 280)
    september = found.need("special", AUTISM.whom, Month(2026, 9))
    assert september is not None and september.central == pytest.approx(220 * (1200 / 1100) ** (8 / 12))
    assert found.need("special", AUTISM.whom, Month(2027, 9)) is None
    assert found.need("residential", AUTISM.whom, Month(2027, 1)) is None


def test_a_line_with_its_own_forecast_is_not_a_share_of_all_plans() -> None:
    """Special schools rise to 550 and not to 600; those with autism, and those in independent ones, keep their share
    of them; other lines are as they were."""
    found = with_own(sufficient())
    then = Month(2027, 1)
    assert found.need("special", EVERYBODY.whom, then) == Ends(550, 520, 600)
    assert found.need("special", AUTISM.whom, then) == Ends(220, 208, 240)
    assert found.need("independent", EVERYBODY.whom, then) == Ends(44, 41.6, 48)
    assert found.need("mainstream", EVERYBODY.whom, then) == Ends(480, 440, 560)
    assert sufficient().base("special") == (1000, sufficient().januaries)


def test_places_are_those_recorded_entered_or_who_is_there_in_that_order_of_trust() -> None:
    """100 recorded for autism alone; without records 180 who are in the area's own; what a reader enters is used."""
    recorded = sufficient(SPECIAL, WING, question=AUTISM).answer
    assert recorded is not None and (recorded.now.basis, recorded.now.count.alone) == ("recorded", 100)
    assert recorded.new == Count(0, 60) and recorded.short == Ends(140, 120, 180)
    without = sufficient(SPECIAL, question=replace(AUTISM, with_new=False)).answer
    assert without is not None and without.now.count.alone == 80
    there = sufficient(question=AUTISM).answer
    assert there is not None and (there.now.basis, there.now.count.alone) == ("there", 180)
    entered = sufficient(SPECIAL, question=replace(AUTISM, places=150)).answer
    assert entered is not None and (entered.now.basis, entered.now.count.alone) == ("entered", 150)


def test_a_scheme_that_was_open_when_places_were_counted_is_not_added_to_them() -> None:
    """The wing of September 2026 is new to places of January 2025, and within those recorded in 2027."""
    later = replace(SPECIAL, values={**SPECIAL.values, "as_at": WING.loose("opens")})
    before, after = sufficient(SPECIAL, WING).answer, sufficient(later, WING).answer
    assert before is not None and after is not None
    assert (before.new.alone, after.new.alone) == (60, 0)


def test_without_published_placements_there_is_no_answer() -> None:
    """And none without those of the need."""
    assert empty().answer is None
    assert sufficient(now={("", "special"): 500}, question=AUTISM).answer is None


def test_savings_are_of_what_is_recorded_or_of_what_a_reader_enters() -> None:
    """£24,000 beside £61,000; two entered numbers stand for themselves, one beside those recorded."""
    assert sufficient(SPECIAL, FAR).savings == [Saving(37000, 37000, "2024-25")]
    both = replace(EVERYBODY, own_cost=20000.0, independent_cost=50000.0)
    assert sufficient(question=both).savings == [Saving(30000, 30000, ENTERED)]
    one = replace(EVERYBODY, own_cost=31000.0)
    assert sufficient(SPECIAL, FAR, question=one).savings == [Saving(30000, 30000, "2024-25")]
    assert sufficient(question=one).savings == []


def test_only_costs_of_the_kind_that_is_asked_for_are_compared() -> None:
    """A place in alternative provision is not set beside one in an independent special school."""
    ap = replace(SPECIAL, values={**SPECIAL.values, "setting_type": "alternative provision", "needs": ()})
    assert sufficient(ap, FAR).savings == []
    asked = sufficient(ap, FAR, question=replace(EVERYBODY, line="ap"))
    assert not asked.may_replace and sufficient().may_replace
