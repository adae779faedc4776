"""What people send in about figures: from when a chart starts anew and why, and why a target is right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from django import forms

from goldenthread.indicators.outputs import OUTPUTS
from goldenthread.methods.spc.limits import FEWEST_TO_FIX


class RebaseForm(forms.Form):
    """The points to choose from are those of the chart, but for the first."""

    starts = forms.ChoiceField(
        label="From which point?",
        help_text="The limits of this point and later ones are worked out without the earlier ones.",
        error_messages={"required": "Choose a point", "invalid_choice": "Choose one of the points"},
    )
    reason = forms.CharField(
        label="What changed?",
        help_text="For example a new team, another way of counting, or a change in law. Do not name a child.",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
        error_messages={
            "required": "Say what changed",
            "max_length": "Say what changed in at most 2,000 characters",
        },
    )

    def __init__(self, *given: object, points: Sequence[tuple[date, str]] = (), **more: object) -> None:
        super().__init__(*given, **more)  # type: ignore[arg-type]
        chosen = [("", "Choose a point"), *((day.isoformat(), words) for day, words in points)]
        cast(forms.ChoiceField, self.fields["starts"]).choices = chosen

    def clean_starts(self) -> date:
        return date.fromisoformat(self.cleaned_data["starts"])


class ChartOptions(forms.Form):
    """How the chart is worked out; anything that is not an answer is left at the usual one."""

    screening = forms.ChoiceField(choices=(("", "on"), ("off", "off")), required=False)
    fix = forms.IntegerField(min_value=FEWEST_TO_FIX, max_value=1000, required=False)
    part = forms.CharField(required=False, max_length=300)


class PolicyForm(forms.Form):
    """Which way out, under which policy, and why. Whether the two go together the action says."""

    output = forms.ChoiceField(
        label="Which way out?",
        choices=[(each.key, each.title) for each in OUTPUTS.values()],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose a way out", "invalid_choice": "Choose one of the ways out"},
    )
    policy = forms.ChoiceField(
        label="Under which policy?",
        choices=[
            (each.key, each.title)
            for each in dict.fromkeys(policy for output in OUTPUTS.values() for policy in output.allowed)
        ],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose a policy", "invalid_choice": "Choose one of the policies"},
    )
    reason = forms.CharField(
        label="Why?",
        help_text="For example who agreed to it, and when.",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
        error_messages={"required": "Say why", "max_length": "Say why in at most 2,000 characters"},
    )


class ConfirmTargetForm(forms.Form):
    """The target stays as the pack says it."""

    reason = forms.CharField(
        label="Why is this target right?",
        help_text="For example who was asked, and what they said. If it is wrong, mend it in the area's pack instead.",
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=2000,
        error_messages={
            "required": "Say why the target is right",
            "max_length": "Say why in at most 2,000 characters",
        },
    )
