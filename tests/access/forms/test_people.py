"""An administrator is offered only what they may give."""

from datetime import date

import pytest

from goldenthread.access.forms import AddPerson, EndAccess, GiveAccess
from goldenthread.access.roles import ROLES
from tests.cast import Cast, gather

pytestmark = pytest.mark.django_db
TODAY = date(2026, 5, 1)


@pytest.fixture
def cast(db: None) -> Cast:
    return gather()


def keys(form: GiveAccess, name: str) -> list[str]:
    return [str(value) for value, _ in form.fields[name].choices if str(value)]  # type: ignore[attr-defined]


def test_one_area_s_administrator_gives_access_to_that_area(cast: Cast) -> None:
    """Its organisations, and every role; the area must be said."""
    form = GiveAccess(administrator=cast.people["administrator"], today=TODAY)
    assert keys(form, "area") == ["northshire"]
    assert set(keys(form, "organisation")) == {"northshire-council", "northshire-nhs-board"}
    assert keys(form, "role") == list(ROLES)
    assert form.fields["area"].required
    assert form.fields["starts"].initial == TODAY


def test_who_looks_after_everything_may_leave_the_area_out(cast: Cast) -> None:
    """Every area and organisation; an empty area means by the organisation, or everywhere."""
    form = AddPerson(administrator=cast.everywhere, today=TODAY)
    assert set(keys(form, "area")) == {"northshire", "southmere"}
    assert len(keys(form, "organisation")) == 4
    assert not form.fields["area"].required
    assert list(form.fields)[:2] == ["name", "email"]


@pytest.mark.parametrize("typed", ["2026-05-01", "01/05/2026", "1 May 2026"])
def test_dates_are_read_as_people_write_them(typed: str) -> None:
    """Year first, or day first with slashes, or in words."""
    form = EndAccess({"ends": typed}, today=TODAY)
    assert form.is_valid()
    assert form.cleaned_data["ends"] == TODAY


def test_how_to_take_access_away_at_once_is_said() -> None:
    """The day before today."""
    assert "enter 2026-04-30" in str(EndAccess(today=TODAY).fields["ends"].help_text)


def test_what_cannot_be_is_refused_in_a_few_words(cast: Cast) -> None:
    """What was sent is not said back, however long it is."""
    form = AddPerson(
        {"role": "x" * 3000, "name": "x" * 201},
        administrator=cast.people["administrator"],
        today=date(2026, 1, 1),
    )
    assert form.errors["role"] == ["Choose a role from the list."]
    assert form.errors["name"] == ["Enter a name of at most 200 characters."]
