"""Giving access and ending it."""

from datetime import date

import pytest

from goldenthread.access import actions
from goldenthread.access.models import AuditEvent, Membership
from goldenthread.access.queries import areas_for
from goldenthread.access.refusal import Refused
from tests.cast import SINCE, STAGE_MANAGER, Cast, gather

pytestmark = pytest.mark.django_db
TODAY = date(2026, 5, 1)
YESTERDAY = date(2026, 4, 30)


@pytest.fixture
def cast(db: None) -> Cast:
    return gather()


def test_access_is_given_by_who_looks_after_the_area(cast: Cast) -> None:
    """The administrator of Northshire gives access to Northshire, and it is written down there."""
    actions.grant_membership(
        by=cast.people["administrator"],
        person=cast.nobody,
        role="analyst",
        area=cast.northshire,
        starts=TODAY,
        on=TODAY,
    )
    assert list(areas_for(cast.nobody, TODAY)) == [cast.northshire]
    event = AuditEvent.objects.order_by("-id")[0]
    assert (event.action, event.area_key, event.subject_key) == (
        "grant-membership",
        "northshire",
        cast.nobody.actor_id,
    )
    assert event.detail == {"role": "analyst", "organisation": None, "starts": "2026-05-01", "ends": None}


@pytest.mark.parametrize("where", ["southmere", "everywhere", "by organisation"])
def test_an_administrator_of_one_area_gives_access_nowhere_else(cast: Cast, where: str) -> None:
    """Not to another area, not to all, not by an organisation that may be a partner elsewhere."""
    with pytest.raises(Refused, match="only in an area that you look after"):
        actions.grant_membership(
            by=cast.people["administrator"],
            person=cast.nobody,
            role="analyst",
            area=cast.southmere if where == "southmere" else None,
            organisation=cast.board if where == "by organisation" else None,
            starts=TODAY,
            on=TODAY,
        )
    assert not areas_for(cast.nobody, TODAY).exists()


@pytest.mark.parametrize("role", ["analyst", "auditor", "council-commissioner"])
def test_nobody_else_gives_access(cast: Cast, role: str) -> None:
    """Only an administrator does."""
    with pytest.raises(Refused):
        actions.grant_membership(
            by=cast.people[role],
            person=cast.nobody,
            role="analyst",
            area=cast.northshire,
            starts=TODAY,
            on=TODAY,
        )


@pytest.mark.parametrize(
    ("role", "starts", "ends", "words"),
    [("king", TODAY, None, "There is no role"), ("analyst", TODAY, YESTERDAY, "same as or after")],
)
def test_access_that_cannot_be_is_refused(
    cast: Cast, role: str, starts: date, ends: date | None, words: str
) -> None:
    """A role that is not one, and an end before the beginning."""
    with pytest.raises(Refused, match=words):
        actions.grant_membership(
            by=STAGE_MANAGER,
            person=cast.nobody,
            role=role,
            area=cast.northshire,
            starts=starts,
            ends=ends,
            on=TODAY,
        )


def test_the_same_access_twice_is_refused(cast: Cast) -> None:
    """While it has no end, there is nothing to add."""
    with pytest.raises(Refused, match="already has the role"):
        actions.grant_membership(
            by=STAGE_MANAGER,
            person=cast.people["analyst"],
            role="analyst",
            area=cast.northshire,
            starts=TODAY,
            on=TODAY,
        )


def test_access_ends_after_its_last_day(cast: Cast) -> None:
    """On the last day the person still sees the area, on the next no more; the row keeps its history."""
    analyst = cast.people["analyst"]
    membership = Membership.objects.get(person=analyst)
    actions.end_membership(by=cast.people["administrator"], membership=membership, ends=TODAY, on=TODAY)
    assert areas_for(analyst, TODAY).exists()
    assert not areas_for(analyst, date(2026, 5, 2)).exists()
    assert [row.ends for row in membership.history.all()] == [TODAY, None]
    with pytest.raises(Refused, match="already ends on 1 May 2026"):
        actions.end_membership(by=STAGE_MANAGER, membership=membership, ends=date(2026, 6, 1), on=TODAY)


def test_access_that_has_not_begun_can_be_taken_back(cast: Cast) -> None:
    """It then was never in force."""
    membership = actions.grant_membership(
        by=STAGE_MANAGER,
        person=cast.nobody,
        role="analyst",
        area=cast.northshire,
        starts=date(2027, 1, 1),
        on=TODAY,
    )
    actions.end_membership(by=STAGE_MANAGER, membership=membership, ends=TODAY, on=TODAY)
    assert membership.ends == date(2026, 12, 31)
    assert not areas_for(cast.nobody, date(2027, 1, 1)).exists()


def test_access_is_ended_by_who_looks_after_it(cast: Cast) -> None:
    """Not by another area's administrator, and not one's own, which could leave nobody to look after the area."""
    membership = Membership.objects.get(person=cast.people["analyst"])
    with pytest.raises(Refused, match="only in an area that you look after"):
        actions.end_membership(by=cast.outsider, membership=membership, ends=TODAY, on=TODAY)
    own = Membership.objects.get(person=cast.outsider)
    with pytest.raises(Refused, match="your own access"):
        actions.end_membership(by=cast.outsider, membership=own, ends=TODAY, on=TODAY)
    assert not Membership.objects.exclude(ends=None).exists()
    assert own.starts == SINCE


def test_nobody_gives_access_to_themselves(cast: Cast) -> None:
    """An administrator who could would be auditor of their own acts."""
    administrator = cast.people["administrator"]
    with pytest.raises(Refused, match="cannot give yourself access"):
        actions.grant_membership(
            by=administrator,
            person=administrator,
            role="auditor",
            area=cast.northshire,
            starts=TODAY,
            on=TODAY,
        )
