"""What people send in about need: a decision about a gap, and the months between two refreshes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms

from goldenthread.needs.actions.cadence import LONGEST_MONTHS
from goldenthread.needs.gap import ACTION, NO_ACTION, PRIORITY, SEVERITIES

Choices = Sequence[tuple[str, str]]


class DecideForm(forms.Form):
    """One of the area's actions or priorities answers the gap, or a reason says why nothing will be done."""

    decision = forms.ChoiceField(
        label="What is decided?",
        choices=(
            (ACTION, "An action answers it"),
            (PRIORITY, "A priority answers it"),
            (NO_ACTION, "No action, for a reason"),
        ),
        widget=forms.RadioSelect,
        error_messages={
            "required": "Choose what is decided",
            "invalid_choice": "Choose what is decided from the list",
        },
    )
    action = forms.ChoiceField(
        label="Which action? (if an action answers it)",
        required=False,
        error_messages={"invalid_choice": "Choose an action from the list"},
    )
    priority = forms.ChoiceField(
        label="Which priority? (if a priority answers it)",
        required=False,
        error_messages={"invalid_choice": "Choose a priority from the list"},
    )
    reason = forms.CharField(
        label="Why?",
        help_text="Needed where there is no action. Do not name a child.",
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=2000,
        required=False,
        error_messages={"max_length": "Say why in at most 2,000 characters"},
    )
    severity = forms.TypedChoiceField(
        label="How severe is it? (optional)",
        help_text="Only if you see it otherwise than the rule on the page.",
        choices=(("", "As the rule says"), *((key, words.capitalize()) for key, words in SEVERITIES.items())),
        coerce=int,
        empty_value=None,
        required=False,
        error_messages={"invalid_choice": "Choose how severe it is from the list"},
    )

    def __init__(self, *args: Any, actions: Choices, priorities: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, choices in ((ACTION, actions), (PRIORITY, priorities)):
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)
            field.choices = [("", "Choose one"), *choices]

    def clean(self) -> dict[str, Any]:
        cells = super().clean() or {}
        decision = cells.get("decision")
        for name in (ACTION, PRIORITY):
            if decision == name and not cells.get(name) and name not in self.errors:
                self.add_error(name, f"Choose the {name} that answers it")
        if decision == NO_ACTION and not cells.get("reason"):
            self.add_error("reason", "Say why there is no action")
        return cells

    @property
    def answer(self) -> str:
        """The key of the action or priority that was chosen; empty for no action."""
        return str(self.cleaned_data.get(self.cleaned_data["decision"]) or "")


class RefreshForm(forms.Form):
    """Two readings to choose from where the words have two, or another number of months."""

    months = forms.ChoiceField(
        label="How often is it refreshed?",
        choices=(
            ("6", "Twice a year: every 6 months"),
            ("24", "Every two years: every 24 months"),
            ("other", "Another number of months"),
        ),
        widget=forms.RadioSelect,
        error_messages={
            "required": "Choose how often it is refreshed",
            "invalid_choice": "Choose how often it is refreshed",
        },
    )
    other = forms.IntegerField(
        label="Number of months (if another)",
        min_value=1,
        max_value=LONGEST_MONTHS,
        required=False,
        error_messages={
            "invalid": "Give a whole number of months",
            "min_value": "Give at least 1 month",
            "max_value": f"Give at most {LONGEST_MONTHS} months",
        },
    )
    reason = forms.CharField(
        label="Why?",
        help_text="For example who was asked, and what they said.",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
        error_messages={"required": "Say why", "max_length": "Say why in at most 2,000 characters"},
    )

    def clean(self) -> dict[str, Any]:
        cells = super().clean() or {}
        if cells.get("months") == "other" and not cells.get("other") and "other" not in self.errors:
            self.add_error("other", "Give the number of months")
        return cells

    @property
    def chosen(self) -> int:
        months = self.cleaned_data["months"]
        return int(self.cleaned_data["other"] if months == "other" else months)
