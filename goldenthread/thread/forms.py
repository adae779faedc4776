"""What people send in about a break: why it is resolved, and which value they believe."""

from __future__ import annotations

from django import forms


class ResolveForm(forms.Form):
    """Both values stay on the page, whichever is believed."""

    reason = forms.CharField(
        label="Why is this settled?",
        help_text="For example who was asked, and what they said. Do not name a child.",
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=2000,
        error_messages={
            "required": "Say why this is settled",
            "max_length": "Say why in at most 2,000 characters",
        },
    )
    chosen = forms.CharField(
        label="Which value do you believe is right? (optional)",
        help_text="It is shown beside what the document says, which is not changed.",
        max_length=500,
        required=False,
        error_messages={"max_length": "Give the value in at most 500 characters"},
    )
