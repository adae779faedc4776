"""Whom an administrator looks after."""

from datetime import date

import pytest

from goldenthread.access.queries import (
    everybody,
    may_manage,
    may_reset,
    memberships_managed_by,
    only_area_of,
    people_managed_by,
    person_by_email,
)
from tests.cast import Cast, gather, give, make_person

pytestmark = pytest.mark.django_db
TODAY = date(2026, 5, 1)


@pytest.fixture
def cast(db: None) -> Cast:
    return gather()


def test_an_administrator_sees_the_people_of_their_area(cast: Cast) -> None:
    """Everyone with a membership there, past ones too; nobody else's."""
    left = make_person("left@northshire.example")
    give(left, "provider", area=cast.northshire, ends=date(2021, 1, 1))
    seen = set(people_managed_by(cast.people["administrator"], TODAY))
    assert seen == {*cast.people.values(), left}
    assert set(people_managed_by(cast.outsider, TODAY)) == {cast.outsider}


def test_who_looks_after_everything_sees_everyone(cast: Cast) -> None:
    """Also those with no access at all."""
    assert cast.nobody in people_managed_by(cast.everywhere, TODAY)
    assert may_manage(cast.everywhere, None, TODAY)


@pytest.mark.parametrize("role", ["analyst", "auditor", "board-member"])
def test_others_look_after_nobody(cast: Cast, role: str) -> None:
    """Only an administrator does."""
    assert not people_managed_by(cast.people[role], TODAY).exists()
    assert not memberships_managed_by(cast.people[role], TODAY).exists()
    assert not may_manage(cast.people[role], cast.northshire, TODAY)


def test_a_person_s_access_elsewhere_is_not_shown(cast: Cast) -> None:
    """The administrator of Northshire does not learn what somebody does in Southmere."""
    both = make_person("both@northshire.example")
    give(both, "analyst", area=cast.northshire)
    give(both, "auditor", area=cast.southmere)
    shown = people_managed_by(cast.people["administrator"], TODAY, words="BOTH@").get()
    assert [membership.role for membership in shown.shown_memberships] == ["analyst"]  # type: ignore[attr-defined]


def test_a_link_needs_all_that_the_person_holds(cast: Cast) -> None:
    """Access elsewhere stands in the way while it lasts, and no longer."""
    administrator = cast.people["administrator"]
    assert may_reset(administrator, cast.people["analyst"], TODAY)
    both = make_person("both@northshire.example")
    give(both, "analyst", area=cast.northshire)
    give(both, "auditor", area=cast.southmere, ends=date(2026, 5, 1))
    assert not may_reset(administrator, both, date(2026, 5, 1))
    assert may_reset(administrator, both, date(2026, 5, 2))


def test_the_one_area_of_a_person(cast: Cast) -> None:
    """None where there are several, or none."""
    assert only_area_of(cast.people["analyst"], TODAY) == cast.northshire
    assert only_area_of(cast.everywhere, TODAY) is None
    assert only_area_of(cast.nobody, TODAY) is None
    give(cast.outsider, "analyst", area=cast.northshire)
    assert only_area_of(cast.outsider, TODAY) is None


def test_people_are_found_and_listed(cast: Cast) -> None:
    """By address however it is written; and everyone with access in plain rows."""
    assert person_by_email(" AUDITOR@northshire.example ") == cast.people["auditor"]
    assert person_by_email("who@northshire.example") is None
    rows = everybody(TODAY)
    assert len(rows) == len(cast.people) + 3
    assert {
        "email": "officer@board.example",
        "name": "Officer",
        "role": "nhs-commissioner",
        "area": None,
        "organisation": "northshire-nhs-board",
        "starts": date(2020, 1, 1),
        "ends": None,
    } in rows
    assert everybody(date(2019, 12, 31)) == []
