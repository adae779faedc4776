"""The forms for signing in speak as our pages do."""

import pytest

from goldenthread.access.forms.sign_in import ChangePassword, ChoosePassword, SignIn
from tests.cast import make_person

pytestmark = pytest.mark.django_db


def test_labels_are_words_and_boxes_are_empty() -> None:
    """A label beside each box, no words inside it, no hint with a link in it."""
    person = make_person("rowan@northshire.example")
    for form in (SignIn(), ChangePassword(user=person), ChoosePassword(user=person, temp_key="x")):
        for field in form.fields.values():
            assert field.label
            assert "placeholder" not in field.widget.attrs
            assert not field.help_text


def test_what_is_missing_is_asked_for() -> None:
    """In words that say what to do."""
    form = SignIn({"login": "", "password": ""})
    assert form.errors == {"login": ["Enter your e-mail address."], "password": ["Enter your password."]}
    assert SignIn({"login": "rowan", "password": "x"}).errors["login"] == [
        "Enter an e-mail address in the correct format, like name@example.com."
    ]
