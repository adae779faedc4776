"""What people send in about forecasts."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from goldenthread.forecasts.forms import (
    CapacityForm,
    ChangeForm,
    NameForm,
    NewScenarioForm,
    PlainNumber,
    SimpleForm,
)

TEAM = {"posts": "2", "per_post": "100", "per_plan": "1"}


def test_a_year_without_people_is_not_there() -> None:
    """Empty is not known, and nought gives no rate."""
    data = {"measure": "plans", "years": "3", "people_2024": "", "people_2025": "0", "people_2026": "500"}
    form = SimpleForm(data, past=(2024, 2025), ahead=(2026,))
    assert form.is_valid()
    assert form.people() == {2026: 500}


@pytest.mark.parametrize(
    "bad",
    [{"people_2025": "-1"}, {"people_2025": "many"}, {"rate": "101"}, {"years": "40"}, {"measure": "wishes"}],
)
def test_what_is_no_number_is_refused(bad: dict[str, str]) -> None:
    """In words at the field."""
    form = SimpleForm({"measure": "plans", "years": "3", **bad}, past=(2025,), ahead=())
    assert not form.is_valid()
    assert list(form.errors) == list(bad)


@pytest.mark.parametrize(
    ("written", "number"), [("155,092", 155092), ("155 092", 155092), (" 2.5 ", 2.5), ("\u22122", -2)]
)
def test_a_number_is_read_as_people_write_it(written: str, number: float) -> None:
    """With commas or spaces between thousands, and the minus of a word processor."""
    assert PlainNumber().clean(written) == number


def test_what_was_written_stays_in_the_field() -> None:
    """A browser empties a number input that is sent 155,092; a text input keeps it."""
    field = CapacityForm({**TEAM, "posts": "1,200"})["posts"]
    assert 'type="text"' in str(field)
    assert 'value="1,200"' in str(field)
    assert "step" not in str(field)


@pytest.mark.parametrize("bad", ["nan", "inf", "1e999", "12a", "--2", "0x10"])
def test_what_only_a_program_calls_a_number_is_none(bad: str) -> None:
    """Nobody has infinitely many posts."""
    with pytest.raises(ValidationError):
        PlainNumber().clean(bad)


def test_assessments_need_both_of_their_numbers() -> None:
    """One without the other is work that would be left out without a word."""
    assert "per_assessment" in CapacityForm({**TEAM, "assessments": "100"}).errors
    assert "assessments" in CapacityForm({**TEAM, "per_assessment": "2"}).errors
    assert CapacityForm({**TEAM, "assessments": "100", "per_assessment": "2"}).is_valid()
    assert list(CapacityForm({**TEAM, "assessments": "100", "per_assessment": "x"}).errors) == [
        "per_assessment"
    ]


@pytest.mark.parametrize("start", ["soon", "2026-13", "2026-4-1"])
def test_a_month_is_a_year_and_a_month(start: str) -> None:
    """2026-04, or empty."""
    assert not CapacityForm({**TEAM, "start": start}).is_valid()
    assert CapacityForm({**TEAM, "start": "2026-04"}).is_valid()
    assert CapacityForm({**TEAM, "start": ""}).is_valid()


@pytest.mark.parametrize("year", ["", "twenty", "1999", "2101", "2030.5", "1e9"])
def test_a_year_is_refused_in_words_that_say_what_is_wanted(year: str) -> None:
    """The same words whatever is wrong with it, and never those of a program."""
    form = NewScenarioForm({"name": "x", "to_year": year, "seed": "1"})
    assert form.errors["to_year"] == ["Enter a year such as 2030, from 2000 to 2100"]


def test_a_name_is_of_words() -> None:
    """Spaces are made one; no word is longer than a page is wide."""
    assert NameForm({"name": "  Growth   halves "}).errors == {}
    form = NameForm({"name": "x" * 31})
    assert form.errors["name"] == ["Enter a name without a word of more than 30 characters"]
    assert NameForm({"name": "two " * 16}).errors["name"] == ["Enter a name of at most 60 characters"]


@pytest.mark.parametrize("amount", ["abc", "1e400", "nan", "-9999999", "9999999"])
def test_an_amount_is_a_number_of_a_size_that_there_is(amount: str) -> None:
    """Of plans, places or per cent."""
    errors = ChangeForm({"kind": "step", "start": "2027", "amount": amount}).errors["amount"]
    assert errors[0].startswith("Enter a number")


def test_a_change_needs_its_amount() -> None:
    """But holding plans for each person needs none."""
    assert not ChangeForm({"kind": "rate", "start": "2027"}).is_valid()
    held = ChangeForm({"kind": "prevalence", "start": "2027"})
    assert held.is_valid()
    assert held.cleaned_data["change"].kind == "prevalence"
