"""Searching the audit trail."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.access.forms.people import date_field
from goldenthread.access.models import Area


class AuditSearch(forms.Form):
    """Each field narrows the list; all may be empty."""

    who = forms.CharField(label="Who", required=False, max_length=100)
    action = forms.ChoiceField(label="What", required=False)
    area = forms.ModelChoiceField(
        label="Area",
        queryset=Area.objects.none(),
        to_field_name="key",
        required=False,
        empty_label="Every area",
    )
    first_day = date_field("From", required=False)
    last_day = date_field("To", required=False)

    def __init__(self, *args: Any, areas: Any, actions: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        area, action = self.fields["area"], self.fields["action"]
        assert isinstance(area, forms.ModelChoiceField)
        assert isinstance(action, forms.ChoiceField)
        area.queryset = areas
        action.choices = [("", "Everything"), *((each, each.replace("-", " ")) for each in actions)]
        for name in ("first_day", "last_day"):
            self.fields[name].help_text = ""
