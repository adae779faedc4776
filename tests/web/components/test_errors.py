"""Refusals as error summaries."""

from __future__ import annotations

from django import forms

from goldenthread.access.refusal import Refused
from goldenthread.web.components.errors import summary_items


class Example(forms.Form):
    name = forms.CharField()
    email = forms.EmailField()
    kind = forms.ChoiceField(choices=[("a", "A")], widget=forms.RadioSelect)


def test_each_error_leads_to_its_field_in_the_order_of_the_form() -> None:
    """The first link is the first field that needs mending."""
    items = summary_items(Example({"email": "wrong"}))
    assert [item["href"] for item in items] == ["#id_name", "#id_email", "#id_kind"]


def test_a_refusal_is_said_in_its_own_words() -> None:
    """An act that is impossible says why, with no field to blame."""
    assert summary_items(Refused("Nobody leads this.")) == [{"text": "Nobody leads this."}]
    assert summary_items(["One.", "Two."]) == [{"text": "One."}, {"text": "Two."}]


def test_nothing_refused_is_nothing_said() -> None:
    """A form that was not sent has no summary."""
    assert summary_items(Example()) == []
    assert summary_items(None) == []
