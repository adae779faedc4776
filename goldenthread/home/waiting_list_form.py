"""What somebody sends of a waiting list: the list, and what they want to know of it."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.methods.table_file import decoded

LARGEST = 1_500_000


class WaitingListForm(forms.Form):
    """A file or pasted rows; one of them."""

    file = forms.FileField(
        label="A file of the list (CSV)",
        required=False,
        help_text="Columns list, referral, removal and target_wait, and no others. Nobody's name or number.",
    )
    text = forms.CharField(
        label="Or paste the rows here, with the header",
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 6, "spellcheck": "false", "autocomplete": "off"}),
        max_length=LARGEST,
        error_messages={
            "max_length": "The list is larger than can be worked out here. Use “goldenthread waits”."
        },
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        sent = data.get("file")
        if sent is not None:
            if sent.size > LARGEST:
                self.add_error(
                    "file", "The file is larger than can be worked out here. Use “goldenthread waits”."
                )
                return data
            data["text"] = decoded(sent.read())
        if not (data.get("text") or "").strip() and not self.errors:
            self.add_error("file", "Choose a file, or paste the rows of the list")
        return data


class WhatIfForm(forms.Form):
    """A change of demand, capacity or target of one list. Every problem is said at once."""

    list = forms.ChoiceField(label="Waiting list", required=False)
    standard = forms.FloatField(
        label="Standard",
        help_text="The longest that a child should wait.",
        min_value=0.1,
        max_value=520,
        error_messages={
            "required": "Enter the standard in weeks",
            "invalid": "The standard is a number of weeks, such as 18",
            "min_value": "The standard is longer than 0 weeks",
            "max_value": "The standard is at most 520 weeks",
        },
    )
    share = forms.FloatField(
        label="Share to be within it",
        min_value=1,
        max_value=100,
        error_messages={
            "required": "Enter the share in per cent",
            "invalid": "The share is a number from 1 to 100, such as 92",
            "min_value": "The share is from 1 to 100 per cent",
            "max_value": "The share is from 1 to 100 per cent",
        },
    )
    by = forms.DateField(
        label="To be reached by",
        help_text="For example 2027-03-31.",
        error_messages={
            "required": "Enter the day by which the standard is to be reached",
            "invalid": "The day is a date, such as 2027-03-31",
        },
    )
    demand = forms.FloatField(
        label="Children referred",
        help_text="What the list shows, unless you change it.",
        min_value=0,
        max_value=100_000,
        error_messages={
            "required": "Enter how many are referred each month",
            "invalid": "Those referred each month are a number, such as 12.5",
            "min_value": "Those referred each month are not below 0",
            "max_value": "Those referred each month are at most 100,000",
        },
    )
    capacity = forms.FloatField(
        label="Children seen",
        help_text="What the list shows, unless you change it.",
        min_value=0,
        max_value=100_000,
        error_messages={
            "required": "Enter how many can be seen each month",
            "invalid": "Those seen each month are a number, such as 12.5",
            "min_value": "Those seen each month are not below 0",
            "max_value": "Those seen each month are at most 100,000",
        },
    )

    def __init__(self, names: tuple[str, ...], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["list"].choices = [(name, name) for name in names]  # type: ignore[attr-defined]
