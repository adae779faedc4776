"""Ranks, comparators and claims as documents state them."""

from __future__ import annotations

from typing import Any

from goldenthread.indicators.stated_comparisons import (
    claims_in_several_periods,
    period_words,
    rank_conflicts,
    same_comparators,
    wrong_sides,
)
from tests.thread.made_up import Row


def share(key: str, value: str, **cells: Any) -> Row:
    return Row("stated_figures", key, key, {"value": value, "bound": "exact", "unit": "per cent", **cells})


def test_an_order_in_words_is_held_against_the_values() -> None:
    """26.4% “followed by” 28.8% is contradicted; 31% and 28.8% is not (T2)."""
    wrong = [
        share("mld", "26.4%", ranked_in="primary", stated_rank=1),
        share("slcn", "28.8%", ranked_in="primary", stated_rank=2),
    ]
    [found] = rank_conflicts(wrong)
    assert (found.first[0].key, found.second[0].key) == ("mld", "slcn")
    right = [wrong[1], share("mld", "31%", ranked_in="primary", stated_rank=1)]
    assert rank_conflicts(right) == []


def test_two_comparators_of_one_value_are_suspected() -> None:
    """12.7% for England and for the region; two periods of England may well be the same (T3)."""
    area = share("area", "8.5%")
    england = share("england", "12.7%", comparator_of="area", comparator="England")
    region = share("region", "12.7%", comparator_of="area", comparator="region")
    assert len(same_comparators([area, england, region])) == 1
    again = share("again", "12.7%", comparator_of="area", comparator="England")
    other = share("region", "12.6%", comparator_of="area", comparator="region")
    assert same_comparators([area, england, again, other]) == []


def test_what_is_said_of_a_comparator_is_held_against_it() -> None:
    """15% is above 14.4%, and is not below it (T3)."""
    beside = {"comparator_of": "area", "comparator": "England"}
    area, true = share("area", "15%"), share("e", "14.4%", said_to_be="above", **beside)
    false = share("e", "14.4%", said_to_be="below", **beside)
    assert wrong_sides([area, true]) == []
    assert [each.said for each in wrong_sides([area, false])] == ["below"]
    assert wrong_sides([area, share("e", "15%", said_to_be="equal to or above", **beside)]) == []


def test_one_claim_of_two_periods_is_named() -> None:
    """A fall “2015/17” in one place and “2013 to 2017” in another; of one period it is one claim (T4)."""
    one = share("a", "139", claim="fall", period_start="2015/17")
    other = share("b", "a reduction", claim="fall", period_start="2013", period_end="2017")
    [found] = claims_in_several_periods([one, other])
    assert [words for _, words in found.places] == ["2015/17", "2013 to 2017"]
    assert claims_in_several_periods([one, share("b", "139", claim="fall", period_start="2015/17")]) == []
    assert claims_in_several_periods([share("a", "1", as_at="2015"), share("b", "1", as_at="2016")]) == []
    assert period_words(share("a", "1", as_at="January 2017")) == "January 2017"
