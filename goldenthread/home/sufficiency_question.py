"""What a reader asks of sufficiency: which places, for whom, by when, and numbers that nobody recorded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms

from goldenthread.forecasts.capacity import Month
from goldenthread.forecasts.sufficiency import LINE_OF_TYPE, LINES
from goldenthread.forecasts.sufficiency_ahead import EVERYBODY, Whom
from goldenthread.indicators.dimension import NEEDS, PHASES

USUAL_AHEAD = 4
"""Years from the newest January to the September that is asked for first."""
MOST_PLACES, MOST_POUNDS = 100_000, 10_000_000
WITHOUT_NEW = "without"
KINDS: Mapping[str, str] = {
    "special": "Special school",
    "unit": "Resourced provision or SEN unit",
    "ap": "Alternative provision",
    "residential": "Residential, 38 weeks or more",
}
assert set(KINDS) <= set(LINES) and set(KINDS) == set(LINE_OF_TYPE.values())


def _whoms() -> list[Whom]:
    needs = [
        Whom(f"need-{code}", title[:1].lower() + title[1:], need=code)
        for code, title in NEEDS.items()
        if code != "not-recorded"
    ]
    ages = []
    for code, title in PHASES.items():
        if code != "unknown":
            first, last = code.split("-")
            ages.append(Whom(f"age-{code}", title[:1].lower() + title[1:], ages=(int(first), int(last))))
    return [EVERYBODY, *needs, *ages]


WHOMS: Mapping[str, Whom] = {each.key: each for each in _whoms()}


def parts_of_whom(whom: Whom) -> dict[str, str]:
    """The part of the published breakdown that is about them."""
    if whom.need:
        return {"need": whom.need}
    return {} if whom.ages is None else {"age-phase": whom.key.removeprefix("age-")}


@dataclass(frozen=True)
class Question:
    """`places`, `own_cost` and `independent_cost` are typed by the reader; None is what is recorded."""

    line: str = "special"
    whom: Whom = EVERYBODY
    month: Month | None = None
    with_new: bool = True
    places: int | None = None
    own_cost: float | None = None
    independent_cost: float | None = None


class Pounds(forms.CharField):
    """“24000”, “£24,000” or “24,000.50”."""

    def clean(self, value: Any) -> float | None:
        text = str(super().clean(value) or "").strip().removeprefix("£").replace(",", "").strip()
        if not text:
            return None
        try:
            pounds = Decimal(text)
        except InvalidOperation:
            pounds = Decimal("NaN")
        if not pounds.is_finite() or not 0 <= pounds <= MOST_POUNDS:
            name = str(self.label).removesuffix(" (optional)")
            raise forms.ValidationError(
                f"{name} must be an amount in pounds from 0 to {MOST_POUNDS:,}, like 24000"
            )
        return float(pounds)


class SufficiencyForm(forms.Form):
    kind = forms.ChoiceField(
        label="Places of which kind",
        choices=tuple(KINDS.items()),
        required=False,
        error_messages={"invalid_choice": "Choose a kind of place from the list"},
    )
    whom = forms.ChoiceField(
        label="For whom",
        choices=tuple((key, each.title[:1].upper() + each.title[1:]) for key, each in WHOMS.items()),
        required=False,
        error_messages={"invalid_choice": "Choose a need or an age group from the list"},
    )
    by = forms.ChoiceField(
        label="By when",
        required=False,
        error_messages={"invalid_choice": "Choose a month from the list: the forecast does not reach others"},
    )
    places = forms.IntegerField(
        label="Places today (optional)",
        help_text="Fill in where none are recorded.",
        min_value=0,
        max_value=MOST_PLACES,
        required=False,
        error_messages={
            "invalid": "Places today must be a whole number",
            "min_value": "Places today cannot be fewer than 0",
            "max_value": f"Places today cannot be more than {MOST_PLACES:,}",
        },
    )
    own = Pounds(
        label="Cost of a place in the area (optional)",
        help_text="In pounds a year.",
        required=False,
        max_length=20,
    )
    independent = Pounds(
        label="Cost of an independent place (optional)",
        help_text="In pounds a year, for the same things.",
        required=False,
        max_length=20,
    )

    new = forms.ChoiceField(
        label="Recorded places that count",
        choices=(("", "All places"), (WITHOUT_NEW, "Without new places")),
        required=False,
        error_messages={"invalid_choice": "Choose all places, or without new places"},
    )

    def __init__(self, sent: Any, months: Sequence[Month]) -> None:
        usual = usual_month(months)
        filled: dict[str, Any] = {"kind": "special", "whom": "", "by": text_of(usual) if usual else ""}
        if sent is not None:
            filled |= {name: sent.get(name) for name in self.base_fields if sent.get(name) not in (None, "")}
        super().__init__(filled)
        self.months = months
        by = self.fields["by"]
        assert isinstance(by, forms.ChoiceField)
        by.choices = [(text_of(each), each.words) for each in months]

    @property
    def question(self) -> Question:
        """What is wrongly filled in is as if it had been left empty; the form says what is wrong."""
        self.is_valid()
        cells = self.cleaned_data
        month = {text_of(each): each for each in self.months}.get(cells.get("by") or "")
        if "by" in self.errors and (usual := usual_month(self.months)) is not None:
            self.data = {**self.data, "by": text_of(usual)}  # the list shows the month that is answered
        return Question(
            line=cells.get("kind") or "special",
            whom=WHOMS.get(cells.get("whom") or "", EVERYBODY),
            month=month or usual_month(self.months),
            with_new=cells.get("new") != WITHOUT_NEW,
            places=cells.get("places"),
            own_cost=cells.get("own"),
            independent_cost=cells.get("independent"),
        )


def months_from(origin: int, years: int) -> list[Month]:
    """Every September and January that the forecast reaches."""
    found = []
    for year in range(origin, origin + years):
        found += [Month(year, 9), Month(year + 1, 1)]
    return found


def usual_month(months: Sequence[Month]) -> Month | None:
    """The September four years after the newest January, or the last month there is."""
    septembers = [each for each in months if each.month == 9]
    if len(septembers) > USUAL_AHEAD:
        return septembers[USUAL_AHEAD]
    return months[-1] if months else None


def text_of(month: Month) -> str:
    return f"{month.year}-{month.month:02}"
