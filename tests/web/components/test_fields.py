"""A form's fields as GOV.UK components."""

from __future__ import annotations

import pytest
from django import forms

from goldenthread.web.components.fields import render_field


class Everything(forms.Form):
    words = forms.CharField(label="Name")
    secret = forms.CharField(widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}))
    long = forms.CharField(widget=forms.Textarea, required=False)
    choice = forms.ChoiceField(choices=[("", "All"), ("a", "First")], required=False)
    several = forms.MultipleChoiceField(choices=[("a", "A"), ("b", "B")], widget=forms.CheckboxSelectMultiple)
    one = forms.ChoiceField(choices=[("a", "A"), ("b", "B")], widget=forms.RadioSelect)
    agree = forms.BooleanField(label="I agree")
    upload = forms.FileField(required=False)
    hidden = forms.CharField(widget=forms.HiddenInput)


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("words", 'class="govuk-input"'),
        ("secret", 'type="password"'),
        ("long", "<textarea"),
        ("choice", "<select"),
        ("several", "govuk-checkboxes__input"),
        ("one", "govuk-radios__input"),
        ("one", 'id="id_one"'),
        ("agree", "govuk-checkboxes__input"),
        ("upload", 'type="file"'),
        ("hidden", 'type="hidden"'),
    ],
)
def test_every_kind_of_field_is_its_component(name: str, part: str) -> None:
    """Inputs, selects, radios, checkboxes, files and text areas look and work as the Design System's."""
    html = render_field(Everything()[name])
    assert part in html
    assert f'name="{name}"' in html


def test_what_was_typed_is_kept_but_a_password() -> None:
    """A refused form comes back as it was sent, without its secret."""
    form = Everything({"words": "<Ann>", "secret": "hush", "several": ["b"], "agree": "on"})
    assert 'value="&lt;Ann&gt;"' in render_field(form["words"])
    assert "hush" not in render_field(form["secret"])
    assert 'value="b" checked' in render_field(form["several"])
    assert "checked" in render_field(form["agree"])


def test_attributes_reach_the_input() -> None:
    """Autocomplete helps people and password managers."""
    assert 'autocomplete="current-password"' in render_field(Everything()["secret"])
    assert 'class="govuk-input extra"' in render_field(Everything()["words"], classes="extra")
