"""Whether a place still stands."""

from __future__ import annotations

from datetime import date

from goldenthread.forecasts.standing import began_after, began_words, ended_words, place_called
from goldenthread.records.place_list import listed_places

PLACES = listed_places()


def test_a_place_is_called_by_its_code_or_its_gss_code() -> None:
    """840 and E06000047 are County Durham; a name or nothing is no code."""
    assert [
        getattr(place_called(each, PLACES), "name", None) for each in ("840", "e06000047", "Durham", "")
    ] == [
        "County Durham",
        "County Durham",
        None,
        None,
    ]


def test_what_came_after_an_authority_that_ended() -> None:
    """Cumbria was divided, Dorset joined with others under its own name, Northamptonshire divided."""
    after = {
        code: [each.code for each in began_after(PLACES[code], PLACES)]
        for code in ("909", "835", "928", "840")
    }
    assert after == {"909": ["942", "943"], "835": ["838", "839"], "928": ["940", "941"], "840": []}


def test_an_ended_place_says_so_from_the_day_after() -> None:
    """On its last day it still stands; without a day, today counts."""
    cumbria = PLACES["909"]
    assert ended_words(cumbria, PLACES, date(2023, 3, 31)) == ""
    assert ended_words(cumbria, PLACES, None) == ended_words(cumbria, PLACES, date(2023, 4, 1))
    assert ended_words(cumbria, PLACES, None) == (
        "Cumbria ended on 31 March 2023, so nothing is forecast for it. In the same region began the day after: "
        "Cumberland (942); Westmorland and Furness (943)."
    )
    assert ended_words(PLACES["840"], PLACES, None) == ""


def test_a_new_place_says_why_it_has_few_counts() -> None:
    """Where its counts begin no earlier than it did."""
    assert began_words(PLACES["942"], 2024).startswith("Cumberland began on 1 April 2023.")
    assert began_words(PLACES["840"], 2010) == ""
    assert began_words(PLACES["942"], None) == ""
