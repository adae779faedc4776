"""What people send in about forecasts: the inputs of the simple method and of a team, and scenarios."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms

from goldenthread.forecasts.scenario import KINDS, Change, NotAChange
from goldenthread.forecasts.simple_method import MEASURES

LONGEST_WORD = 30
MOST_PEOPLE = 100_000_000
NUMBER = {"invalid": "Enter a number, such as 1200 or 2.5"}
PERCENT = {
    **NUMBER,
    "min_value": "Enter a number of per cent that is not below −100",
    "max_value": "Enter a number of per cent of at most 1,000",
}


class PlainNumberInput(forms.NumberInput):
    """As wide as a number, but of text: browsers take away what is no number to a program, such as 1,200."""

    input_type = "text"


class PlainNumber(forms.FloatField):
    """A number as people write it: 1,200 and 1 200 are 1200."""

    widget = PlainNumberInput

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {}

    def to_python(self, value: Any) -> Any:
        if isinstance(value, str):
            value = value.replace(",", "").replace("\u2212", "-")
            value = "".join(value.split())
        return super().to_python(value)


def _number(
    label: str, help_text: str = "", *, required: bool = True, most: float = 1_000_000
) -> forms.FloatField:
    field = PlainNumber(
        label=label,
        help_text=help_text,
        min_value=0,
        max_value=most,
        required=required,
        error_messages={
            **NUMBER,
            "required": f"Enter {label[:1].lower()}{label[1:]}",
            "min_value": "Enter a number that is not below 0",
            "max_value": f"Enter a number of at most {most:,.0f}",
        },
    )
    field.widget.attrs = {"inputmode": "decimal"}
    return field


class WholeNumberInput(forms.NumberInput):
    """As wide as a number, but of text, so that what was typed stays."""

    input_type = "text"


class WholeNumber(forms.IntegerField):
    """A year or another whole number, refused in words that say what is wanted."""

    widget = WholeNumberInput

    def __init__(self, *, wanted: str, least: int, most: int, **kwargs: Any) -> None:
        said = dict.fromkeys(("required", "invalid", "min_value", "max_value"), f"Enter {wanted}")
        super().__init__(min_value=least, max_value=most, error_messages=said, **kwargs)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {"inputmode": "numeric"}


class SimpleForm(forms.Form):
    """Every input of the simple method. Years of people are fields `people_2025`; those of past years are there where
    the rate is worked out from them."""

    measure = forms.ChoiceField(
        label="What is forecast",
        choices=[(each.key, each.label) for each in MEASURES],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what is forecast", "invalid_choice": "Choose what is forecast"},
    )
    years = forms.TypedChoiceField(
        label="How many past years",
        coerce=int,
        choices=[(str(each), f"{each} year{'s' if each > 1 else ''}") for each in range(1, 11)],
        error_messages={
            "required": "Choose how many past years",
            "invalid_choice": "Choose from 1 to 10 years",
        },
    )
    rate = _number(
        "Rate in per cent (optional)", "Empty: the mean of the past rates.", required=False, most=100
    )

    def __init__(self, *args: Any, past: Iterable[int], ahead: Iterable[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.past, self.ahead = tuple(past), tuple(ahead)
        for year in (*self.past, *self.ahead):
            self.fields[f"people_{year}"] = _number(str(year), required=False, most=MOST_PEOPLE)

    @property
    def past_fields(self) -> list[forms.BoundField]:
        """Those of the years with a count."""
        return [self[f"people_{year}"] for year in self.past]

    @property
    def ahead_fields(self) -> list[forms.BoundField]:
        """Those of the years to come."""
        return [self[f"people_{year}"] for year in self.ahead]

    def people(self) -> dict[int, float]:
        """What was entered, by year; a year that is empty or nought is not there."""
        years = (*self.past, *self.ahead)
        return {year: value for year in years if (value := self.cleaned_data.get(f"people_{year}"))}


class CapacityForm(forms.Form):
    """A team, and the work that plans and assessments bring."""

    posts = _number("Whole-time posts", "For example 12.5.", most=100_000)
    per_post = _number(
        "Activities that one whole-time post can do in a year", "For example annual reviews attended."
    )
    per_plan = _number("Activities for each EHC plan in a year", "For example 1 annual review.")
    assessments = _number("Assessments in a year (optional)", "Beside the plans there are.", required=False)
    per_assessment = _number("Activities for each assessment (optional)", required=False)
    assessments_growth = PlainNumber(
        label="Growth of assessments in a year, in per cent (optional)",
        min_value=-100,
        max_value=1000,
        required=False,
        error_messages=PERCENT,
    )
    more = PlainNumber(
        label="Change all demand by, in per cent (optional)",
        help_text="10 is a tenth more, −10 a tenth less.",
        min_value=-100,
        max_value=1000,
        required=False,
        error_messages=PERCENT,
    )
    start = forms.CharField(
        label="From which month",
        help_text="For example 2026-04. Empty: the month of the page’s date.",
        max_length=7,
        required=False,
        widget=forms.DateInput,
        error_messages={"max_length": "Enter a month such as 2026-04"},
    )

    def clean_start(self) -> str:
        text = str(self.cleaned_data["start"]).strip()
        if text:
            try:
                date.fromisoformat(f"{text}-01")
            except ValueError:
                raise forms.ValidationError("Enter a month such as 2026-04") from None
        return text

    def clean(self) -> dict[str, Any]:
        """Assessments are work only where both of their numbers are known."""
        cells = super().clean() or {}
        for known, missing, words in (
            (
                "assessments",
                "per_assessment",
                "Enter the activities for each assessment, or empty the assessments",
            ),
            (
                "per_assessment",
                "assessments",
                "Enter the assessments in a year, or empty the activities for each",
            ),
        ):
            if cells.get(known) and cells.get(missing) is None and missing not in self.errors:
                self.add_error(missing, words)
        return cells


class NameForm(forms.Form):
    """What a scenario is called."""

    name = forms.CharField(
        label="Name",
        max_length=60,
        error_messages={"required": "Enter a name", "max_length": "Enter a name of at most 60 characters"},
    )
    about = forms.CharField(
        label="What it is about (optional)",
        help_text="Why these changes. Do not name a child.",
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"max_length": "Say what it is about in at most 2,000 characters"},
    )

    def clean_name(self) -> str:
        """A name is read in headings, tables and beside lines, where one endless word would push all else away."""
        name = " ".join(str(self.cleaned_data["name"]).split())
        if any(len(word) > LONGEST_WORD for word in name.split()):
            raise forms.ValidationError(f"Enter a name without a word of more than {LONGEST_WORD} characters")
        return name


class NewScenarioForm(NameForm):
    """A scenario that is not yet there."""

    to_year = WholeNumber(
        label="To which January", wanted="a year such as 2030, from 2000 to 2100", least=2000, most=2100
    )
    seed = WholeNumber(
        label="Seed",
        help_text="Any whole number. The same seed draws the same futures.",
        wanted="a whole number from 0 to 2,000,000,000",
        least=0,
        most=2_000_000_000,
        initial=1,
    )


class ChangeForm(forms.Form):
    """One change more."""

    kind = forms.ChoiceField(
        label="What changes?",
        choices=list(KINDS.items()),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what changes"},
    )
    start = WholeNumber(
        label="From which January", wanted="a year such as 2027, from 2000 to 2100", least=2000, most=2100
    )
    amount = PlainNumber(
        label="How much",
        help_text="Growth in per cent a year, places, or plans (below 0: fewer). Empty to hold plans for each person.",
        required=False,
        min_value=-1_000_000,
        max_value=1_000_000,
        error_messages={
            **NUMBER,
            "min_value": "Enter a number that is not below −1,000,000",
            "max_value": "Enter a number of at most 1,000,000",
        },
    )
    name = forms.CharField(
        label="Name of the scheme (optional)",
        max_length=200,
        required=False,
        error_messages={"max_length": "Enter a name of at most 200 characters"},
    )

    def clean(self) -> dict[str, Any]:
        cells = super().clean() or {}
        if self.errors:
            return cells
        if cells["kind"] != "prevalence" and cells.get("amount") is None:
            self.add_error("amount", "Enter how much")
            return cells
        try:
            cells["change"] = Change(
                cells["kind"], cells["start"], cells.get("amount") or 0.0, cells.get("name") or ""
            )
        except NotAChange as why:
            self.add_error("amount", str(why))
        return cells
