"""Nobody may, until a membership that is in force says so."""

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser
from pytest_django import DjangoAssertNumQueries

from goldenthread.access.models import Area, Membership, Partner, Person
from goldenthread.access.permissions import (
    IMPORT_DATA,
    MANAGE_PEOPLE,
    READ_AUDIT,
    SEE_AREA,
    SEE_MONEY,
)
from goldenthread.access.queries import (
    area_or_none,
    areas_for,
    areas_holding,
    holds,
    holds_everywhere,
    keep_memberships,
    organisations_of,
    permissions_of,
)
from goldenthread.access.roles import ROLES
from tests.cast import Cast, gather, give, make_person

pytestmark = pytest.mark.django_db
TODAY = date(2026, 5, 1)


@pytest.fixture
def cast(db: None) -> Cast:
    return gather()


def test_who_is_signed_out_may_nothing(cast: Cast) -> None:
    """No area, no permission."""
    nobody = AnonymousUser()
    assert not areas_for(nobody, TODAY).exists()
    assert permissions_of(nobody, cast.northshire, TODAY) == frozenset()
    assert not holds(nobody, SEE_AREA, TODAY)


def test_an_account_alone_gives_nothing(cast: Cast) -> None:
    """Without a membership there is no area to see."""
    assert not areas_for(cast.nobody, TODAY).exists()
    assert permissions_of(cast.nobody, cast.northshire, TODAY) == frozenset()


def test_a_closed_account_gives_nothing(cast: Cast) -> None:
    """Closing the account ends every right at once."""
    analyst = cast.people["analyst"]
    analyst.is_active = False
    assert not areas_for(analyst, TODAY).exists()


@pytest.mark.parametrize("role", list(ROLES))
def test_a_role_gives_its_permissions_in_its_own_area_alone(cast: Cast, role: str) -> None:
    """A member of Northshire sees Northshire; Southmere is, for them, not there."""
    person = cast.people[role]
    assert list(areas_for(person, TODAY)) == [cast.northshire]
    assert area_or_none(person, "northshire", TODAY) == cast.northshire
    assert area_or_none(person, "southmere", TODAY) is None
    assert area_or_none(person, "nowhere", TODAY) is None
    assert permissions_of(person, cast.northshire, TODAY) == ROLES[role].permissions
    assert permissions_of(person, cast.southmere, TODAY) == frozenset()


def test_a_role_that_no_longer_exists_gives_nothing(cast: Cast) -> None:
    """A membership whose role was taken out of the program is worth nothing."""
    Membership.objects.filter(person=cast.people["analyst"]).update(role="astrologer")
    assert not areas_for(cast.people["analyst"], TODAY).exists()
    assert permissions_of(cast.people["analyst"], cast.northshire, TODAY) == frozenset()


@pytest.mark.parametrize(
    ("on", "may"),
    [
        (date(2026, 3, 31), False),
        (date(2026, 4, 1), True),
        (date(2026, 4, 30), True),
        (date(2026, 5, 1), False),
    ],
)
def test_a_membership_holds_from_its_first_day_to_its_last(cast: Cast, on: date, may: bool) -> None:
    """Both days included."""
    person = make_person("month@northshire.example")
    give(person, "analyst", area=cast.northshire, starts=date(2026, 4, 1), ends=date(2026, 4, 30))
    assert areas_for(person, on).exists() is may
    assert (SEE_AREA in permissions_of(person, cast.northshire, on)) is may


def test_several_roles_add_up(cast: Cast) -> None:
    """Somebody who is a caseworker and an auditor may what both may; the area is listed once."""
    person = make_person("two@northshire.example")
    give(person, "caseworker", area=cast.northshire)
    give(person, "auditor", area=cast.northshire)
    assert permissions_of(person, cast.northshire, TODAY) == (
        ROLES["caseworker"].permissions | ROLES["auditor"].permissions
    )
    assert list(areas_for(person, TODAY)) == [cast.northshire]


def test_an_nhs_board_sees_the_areas_in_which_it_is_a_partner(cast: Cast) -> None:
    """A board's officer has no membership in an area; the partnership opens it."""
    assert list(areas_for(cast.board_officer, TODAY)) == [cast.northshire]
    assert SEE_MONEY in permissions_of(cast.board_officer, cast.northshire, TODAY)
    assert permissions_of(cast.board_officer, cast.southmere, TODAY) == frozenset()
    Partner.objects.create(
        area=cast.southmere,
        key="b",
        organisation=cast.board,
        role="NHS commissioner",
        starts=date(2026, 5, 1),
    )
    assert list(areas_for(cast.board_officer, TODAY)) == [cast.northshire, cast.southmere]
    assert list(areas_for(cast.board_officer, date(2026, 4, 30))) == [cast.northshire]


@pytest.mark.parametrize(
    ("starts", "ends", "may"),
    [
        (None, None, True),
        (date(2026, 5, 1), None, True),
        (date(2026, 5, 2), None, False),
        (None, date(2026, 5, 1), True),
        (None, date(2026, 4, 30), False),
    ],
)
def test_a_partnership_has_its_own_dates(
    cast: Cast, starts: date | None, ends: date | None, may: bool
) -> None:
    """The area says from when to when the board is its partner; a date that it does not state does not bind."""
    Partner.objects.filter(area=cast.northshire).update(starts=starts, ends=ends)
    assert areas_for(cast.board_officer, TODAY).exists() is may
    assert (permissions_of(cast.board_officer, cast.northshire, TODAY) != frozenset()) is may


def test_a_membership_in_one_area_does_not_reach_the_organisation_s_other_areas(cast: Cast) -> None:
    """Somebody of the board whose membership names Northshire sees Northshire alone."""
    Partner.objects.create(area=cast.southmere, key="b", organisation=cast.board, role="NHS commissioner")
    person = make_person("local@board.example")
    give(person, "nhs-commissioner", area=cast.northshire, organisation=cast.board)
    assert list(areas_for(person, TODAY)) == [cast.northshire]


def test_a_membership_with_neither_reaches_everywhere(cast: Cast) -> None:
    """Whoever runs the installation sees every area, also one that comes later."""
    assert set(areas_for(cast.everywhere, TODAY)) == {cast.northshire, cast.southmere}
    assert holds_everywhere(cast.everywhere, MANAGE_PEOPLE, TODAY)
    assert not holds_everywhere(cast.people["administrator"], MANAGE_PEOPLE, TODAY)
    Area.objects.create(key="westmoor", name="Westmoor", place_code="997", opens_on=TODAY)
    assert area_or_none(cast.everywhere, "westmoor", TODAY) is not None


def test_a_permission_is_held_where_a_role_gives_it(cast: Cast) -> None:
    """Holding is about the permission: an auditor may read the trail of Northshire and import nowhere."""
    auditor = cast.people["auditor"]
    assert holds(auditor, READ_AUDIT, TODAY)
    assert list(areas_holding(auditor, READ_AUDIT, TODAY)) == [cast.northshire]
    assert not holds(auditor, IMPORT_DATA, TODAY)
    assert holds(cast.board_officer, IMPORT_DATA, TODAY)


def test_for_whom_somebody_acts(cast: Cast) -> None:
    """The organisations of the memberships in force."""
    assert [each.key for each in organisations_of(cast.board_officer, TODAY)] == ["northshire-nhs-board"]
    assert not organisations_of(cast.nobody, TODAY).exists()


def test_a_request_reads_memberships_once_and_the_next_one_anew(
    cast: Cast, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    """What a person holds is kept with the object of one request; another object, or one that keeps nothing, asks."""
    person = make_person("rowan@example.org")
    keep_memberships(person)
    with django_assert_num_queries(1):
        assert permissions_of(person, cast.northshire, TODAY) == frozenset()
        assert not holds_everywhere(person, SEE_AREA, TODAY)
    give(person, "analyst", area=cast.northshire)
    assert not areas_for(person, TODAY).exists()
    assert areas_for(Person.objects.get(pk=person.pk), TODAY).exists()
    keep_memberships(person)
    assert areas_for(person, TODAY).exists()
