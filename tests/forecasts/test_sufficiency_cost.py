"""What a place costs in the area and outside, and what that saves."""

from __future__ import annotations

import pytest

from goldenthread.forecasts.sufficiency_ahead import Ends
from goldenthread.forecasts.sufficiency_cost import Cost, Saving, cost_words, savings, years_to_pay_back

OURS = [Cost(24000, "2024-25"), Cost(26000, "2024-25")]


def test_costs_are_compared_only_where_they_hold_the_same() -> None:
    """Another year or another basis gives words and no number; so does a cost that nobody stated."""
    assert savings(OURS, [Cost(61000, "2024-25")]) == [Saving(35000, 37000, "2024-25")]
    assert cost_words(OURS, [Cost(61000, "2024-25")]) == (
        "A place in an independent special school costs £35,000 to £37,000 more a year than one in the area (2024-25)."
    )
    assert cost_words(OURS[:1], [Cost(20000, "2024-25")]).endswith(
        "£4,000 less a year than one in the area (2024-25)."
    )
    assert "from £1,000 less to £5,000 more a year" in cost_words(
        OURS, [Cost(25000, "2024-25"), Cost(29000, "2024-25")]
    )
    assert "the same as one" in cost_words(OURS[:1], [Cost(24000, "2024-25")])
    assert "no difference is worked out" in cost_words(OURS, [Cost(61000, "2019-20")])
    assert "in independent special schools costs is not known" in cost_words(OURS, [])
    assert savings([Cost(1, "")], [Cost(2, "")]) == []


def test_what_all_that_are_short_would_cost_is_from_the_fewest_to_the_most() -> None:
    """2 to 27 places at £35,000 to £37,000; nothing where none is short or an independent place may cost less."""
    saving = Saving(35000, 37000, "")
    assert saving.of(Ends(12, 2, 27)) == (70000, 999000)
    assert saving.of(Ends(12, -5, 27)) == (0, 999000)
    assert saving.of(Ends(12)) == (420000, 444000)
    assert saving.of(Ends(-5, -9, -1)) is None
    assert Saving(-1, 5, "").of(Ends(12)) is None


def test_capital_is_paid_back_by_places_that_replace_independent_ones() -> None:
    """£1.5 million for 60 places that save £25,000 to £50,000 each is paid in half a year to one year."""
    assert years_to_pay_back(1_500_000, 60, Saving(25000, 50000, "")) == pytest.approx((0.5, 1))
    assert years_to_pay_back(1_500_000, 0, Saving(25000, 50000, "")) is None
    assert years_to_pay_back(1_500_000, 60, Saving(0, 50000, "")) is None
