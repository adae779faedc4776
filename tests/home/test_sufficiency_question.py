"""What a reader may ask of sufficiency, and what is said of what cannot be asked."""

from __future__ import annotations

import pytest

from goldenthread.forecasts.capacity import Month
from goldenthread.home.sufficiency_question import (
    WHOMS,
    SufficiencyForm,
    months_from,
    parts_of_whom,
    text_of,
    usual_month,
)

MONTHS = months_from(2025, 10)


def test_the_first_question_is_of_special_schools_and_the_september_four_years_on() -> None:
    """Septembers and Januaries as far as the forecast reaches."""
    asked = SufficiencyForm(None, MONTHS).question
    assert (asked.line, asked.whom.key, asked.month, asked.with_new) == ("special", "", Month(2029, 9), True)
    assert MONTHS[0] == Month(2025, 9) and MONTHS[-1] == Month(2035, 1)
    assert usual_month(months_from(2025, 2)) == Month(2027, 1) and usual_month([]) is None
    assert SufficiencyForm(None, []).question.month is None


def test_a_question_is_read_as_it_is_typed() -> None:
    """Amounts with or without a pound sign and commas."""
    sent = {
        "kind": "unit", "whom": "need-asd", "by": "2031-01", "places": "120", "own": "£24,000.50",
        "independent": " 61000 ", "new": "without",
    }  # fmt: skip
    form = SufficiencyForm(sent, MONTHS)
    asked = form.question
    assert not form.errors
    assert (asked.line, asked.whom.need, asked.month, asked.with_new) == (
        "unit",
        "asd",
        Month(2031, 1),
        False,
    )
    assert (asked.places, asked.own_cost, asked.independent_cost) == (120, 24000.5, 61000)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("kind", "castle", "kind of place"),
        ("whom", "need-xyz", "need or an age group"),
        ("by", "2099-09", "does not reach"),
        ("by", "2029-07", "does not reach"),
        ("places", "-1", "fewer than 0"),
        ("places", "many", "whole number"),
        ("places", "1000000", "more than 100,000"),
        ("own", "cheap", "amount in pounds"),
        ("own", "-5", "amount in pounds"),
        ("own", "NaN", "amount in pounds"),
        ("independent", "1e99", "amount in pounds"),
        ("new", "some", "without new places"),
    ],
)
def test_what_cannot_be_asked_is_said_and_the_rest_is_answered(name: str, value: str, said: str) -> None:
    """One wrong answer does not take the others away."""
    form = SufficiencyForm({"whom": "need-asd", "places": "7", name: value}, MONTHS)
    asked = form.question
    assert said in str(form.errors[name])
    assert asked.month is not None
    if name not in ("places", "whom"):
        assert (asked.places, asked.whom.need) == (7, "asd")


def test_a_month_that_cannot_be_asked_for_leaves_the_usual_one_chosen() -> None:
    """The list shows what is answered."""
    form = SufficiencyForm({"by": "2099-09"}, MONTHS)
    assert form.question.month == Month(2029, 9)
    assert '<option value="2029-09" selected>' in str(form["by"])


def test_need_and_age_are_the_parts_that_are_published() -> None:
    """Never both at once."""
    assert parts_of_whom(WHOMS[""]) == {}
    assert parts_of_whom(WHOMS["need-asd"]) == {"need": "asd"}
    assert parts_of_whom(WHOMS["age-5-10"]) == {"age-phase": "5-10"} and WHOMS["age-5-10"].ages == (5, 10)
    assert text_of(Month(2029, 9)) == "2029-09"
