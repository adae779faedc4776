"""Adding a person, giving access, ending it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django import forms

from goldenthread.access.models import Area, Organisation, Person
from goldenthread.access.permissions import MANAGE_PEOPLE
from goldenthread.access.queries import areas_holding, holds_everywhere
from goldenthread.access.roles import ROLES

_DATE_HINT = "For example, 2026-03-27 (year, month, day)"


def date_field(label: str, **more: Any) -> forms.DateField:
    return forms.DateField(
        label=label,
        input_formats=["%Y-%m-%d", "%d/%m/%Y", "%d %B %Y"],
        widget=forms.DateInput(format="%Y-%m-%d"),
        help_text=_DATE_HINT,
        error_messages={
            "required": f"Enter the {label.lower()}.",
            "invalid": f"{label} must be a real date, like 2026-03-27.",
        },
        **more,
    )


class GiveAccess(forms.Form):
    """A role in one of the areas that the administrator looks after, or by an organisation, from a date."""

    role = forms.ChoiceField(
        label="Role",
        choices=[("", "Choose a role"), *((role.key, role.title) for role in ROLES.values())],
        error_messages={"required": "Choose a role.", "invalid_choice": "Choose a role from the list."},
    )
    area = forms.ModelChoiceField(
        label="Area",
        queryset=Area.objects.none(),
        to_field_name="key",
        empty_label="Choose an area",
        error_messages={"required": "Choose an area."},
    )
    organisation = forms.ModelChoiceField(
        label="Organisation (optional)",
        queryset=Organisation.objects.none(),
        required=False,
        to_field_name="key",
        empty_label="None",
        help_text="For whom they act.",
    )
    starts = date_field("First day")
    ends = date_field("Last day (optional)", required=False)

    def __init__(self, *args: Any, administrator: Person, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["starts"].initial = today
        area, organisation = self.fields["area"], self.fields["organisation"]
        assert isinstance(area, forms.ModelChoiceField)
        assert isinstance(organisation, forms.ModelChoiceField)
        areas = areas_holding(administrator, MANAGE_PEOPLE, today)
        area.queryset = areas
        organisation.queryset = Organisation.objects.filter(listed_by__area__in=areas).distinct()
        if holds_everywhere(administrator, MANAGE_PEOPLE, today):
            area.required = False
            area.label = "Area (optional)"
            area.empty_label = "No area"
            area.help_text = (
                "Without one, they act wherever the organisation is a partner; with neither, everywhere."
            )
            organisation.queryset = Organisation.objects.all()


class AddPerson(GiveAccess):
    """A person with their first access."""

    name = forms.CharField(
        label="Name",
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={
            "required": "Enter the person's name.",
            "max_length": "Enter a name of at most 200 characters.",
        },
    )
    email = forms.EmailField(
        label="E-mail address",
        widget=forms.EmailInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        error_messages={
            "required": "Enter an e-mail address.",
            "invalid": "Enter an e-mail address in the correct format, like name@example.com.",
        },
    )

    field_order = ("name", "email", "role", "area", "organisation", "starts", "ends")


class EndAccess(forms.Form):
    """The last day of an access; yesterday takes it away at once."""

    ends = date_field("Last day")

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["ends"].initial = today
        at_once = today - timedelta(days=1)
        self.fields[
            "ends"
        ].help_text = f"They may still sign in on this day. To take access away at once, enter {at_once}."
