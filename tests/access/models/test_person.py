"""A person is known by their e-mail address, to the trail by their number."""

import pytest

from tests.cast import make_person

pytestmark = pytest.mark.django_db


def test_the_trail_names_a_person() -> None:
    """By a number that stays when the address changes, and by the address of the day."""
    person = make_person("rowan@northshire.example")
    assert person.actor_id == f"person:{person.pk}"
    assert person.actor_name == "rowan@northshire.example"
    assert str(person) == "Rowan"
    assert person.get_username() == "rowan@northshire.example"
