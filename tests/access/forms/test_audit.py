"""Searching the trail: every field may be empty, and none may hold what is not there."""

import pytest

from goldenthread.access.forms import AuditSearch
from goldenthread.access.models import Area

pytestmark = pytest.mark.django_db


def search(**typed: str) -> AuditSearch:
    return AuditSearch(typed, areas=Area.objects.none(), actions=["sign-in"])


def test_nothing_typed_is_a_search_for_everything() -> None:
    """No field is required."""
    assert search().is_valid()


def test_what_is_not_in_the_trail_cannot_be_chosen() -> None:
    """An action, an area or a day that is not one is an error of its field."""
    assert search(action="sign-in", first_day="2026-05-01").is_valid()
    assert set(search(action="fly", area="nowhere", first_day="soon").errors) == {
        "action",
        "area",
        "first_day",
    }
