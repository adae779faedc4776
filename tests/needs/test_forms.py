"""What people send in about gaps and cadences."""

from __future__ import annotations

import pytest

from goldenthread.needs.forms import DecideForm, RefreshForm

CHOICES = {"actions": [("a1", "An action")], "priorities": [("p1", "A priority")]}


@pytest.mark.parametrize(
    ("sent", "wrong"),
    [
        ({}, "decision"),
        ({"decision": "no action"}, "reason"),
        ({"decision": "action"}, "action"),
        ({"decision": "priority", "action": "a1"}, "priority"),
        ({"decision": "action", "action": "a2"}, "action"),
    ],
)
def test_a_decision_needs_its_answer_or_its_reason(sent: dict[str, str], wrong: str) -> None:
    """No action needs a reason; an action or a priority must be one of the area's."""
    assert list(DecideForm(sent, **CHOICES).errors) == [wrong]


def test_what_cannot_be_is_refused_in_a_few_words() -> None:
    """What was sent is not said back, however long it is."""
    sent = dict.fromkeys(("decision", "action", "priority", "reason", "severity"), "x" * 3000)
    assert DecideForm(sent, **CHOICES).errors == {
        "decision": ["Choose what is decided from the list"],
        "action": ["Choose an action from the list"],
        "priority": ["Choose a priority from the list"],
        "reason": ["Say why in at most 2,000 characters"],
        "severity": ["Choose how severe it is from the list"],
    }
    long = RefreshForm({"months": "6", "reason": "x" * 3000})
    assert long.errors == {"reason": ["Say why in at most 2,000 characters"]}


def test_the_answer_is_the_chosen_record() -> None:
    """The other choice is not heard, and a severity is a number."""
    form = DecideForm({"decision": "action", "action": "a1", "priority": "p1", "severity": "3"}, **CHOICES)
    assert form.is_valid() and form.answer == "a1" and form.cleaned_data["severity"] == 3
    form = DecideForm({"decision": "no action", "reason": "Covered."}, **CHOICES)
    assert form.is_valid() and form.answer == "" and form.cleaned_data["severity"] is None


@pytest.mark.parametrize(("months", "other", "chosen"), [("6", "", 6), ("24", "7", 24), ("other", "18", 18)])
def test_one_of_two_readings_or_another_number(months: str, other: str, chosen: int) -> None:
    """Bi-annual is twice a year, every two years, or what somebody knows better."""
    form = RefreshForm({"months": months, "other": other, "reason": "The board said so."})
    assert form.is_valid() and form.chosen == chosen


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"months": "other", "reason": "x"},
        {"months": "other", "other": "0", "reason": "x"},
        {"months": "6"},
    ],
)
def test_a_cadence_needs_a_number_and_a_reason(sent: dict[str, str]) -> None:
    """Nothing is guessed."""
    assert not RefreshForm(sent).is_valid()
