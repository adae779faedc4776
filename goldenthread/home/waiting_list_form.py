"""What somebody sends of a waiting list: the list, and what they want to know of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms

from goldenthread.methods.table_file import decoded
from goldenthread.waits.packed_list import unpacked

LARGEST = 2_000_000
TOO_LARGE = (
    "The list is larger than can be worked out here (2 MB, about 50,000 rows). Send a shorter time of it, or use "
    "“goldenthread waits FILE.csv”."
)


class WaitingListForm(forms.Form):
    """A file or pasted rows; one of them. `packed` is a list that the page already showed."""

    file = forms.FileField(
        label="A file of the list (CSV)",
        required=False,
        help_text="Columns list, referral, removal and target_wait, and no others. Nobody's name or number.",
        error_messages={"empty": "The file is empty. Choose another one, or paste the rows"},
    )
    text = forms.CharField(
        label="Or paste the rows here, with the row that names the columns",
        help_text="As they stand in a spreadsheet, or as CSV.",
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 6, "spellcheck": "false", "autocomplete": "off"}),
        max_length=LARGEST,
        error_messages={"max_length": TOO_LARGE},
    )
    drawn = forms.DateField(
        label="The day of the list",
        required=False,
        help_text="When it was taken out of its system, such as 31/3/2026. Without it, the last day in the list.",
        error_messages={"invalid": "The day of the list is a date, such as 31/3/2026"},
    )
    packed = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_drawn(self) -> date | None:
        drawn: date | None = self.cleaned_data["drawn"]
        if drawn is not None and drawn > self.today:
            raise forms.ValidationError("The day of the list is not after today")
        return drawn

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        sent = data.get("file")
        if sent is not None:
            if sent.size > LARGEST:
                self.add_error("file", TOO_LARGE)
                return data
            data["text"] = decoded(sent.read())
        elif data.get("packed"):
            text = unpacked(data["packed"], 2 * LARGEST)
            if text is None:
                self.add_error("file", "The list did not come back whole. Send it again")
                return data
            data["text"] = text
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
        help_text="For example 31/3/2027.",
        error_messages={
            "required": "Enter the day by which the standard is to be reached",
            "invalid": "The day is a date, such as 31/3/2027",
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
