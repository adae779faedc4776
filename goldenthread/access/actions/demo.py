"""Making the demonstration's people, which exist only on the machine that runs it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import transaction

from goldenthread.access.actions.memberships import grant_membership
from goldenthread.access.actions.people import create_person
from goldenthread.access.actions.trail import act
from goldenthread.access.actor import SYSTEM, Actor
from goldenthread.access.demo import DemoPerson, demo_board_person, demo_people
from goldenthread.access.models import Area, Organisation, Partner, Person
from goldenthread.access.refusal import Refused

# For whom each role acts: the first partner of one of these roles, where the area has one.
_ACTS_FOR: Mapping[str, tuple[str, ...]] = {
    "nhs-commissioner": ("NHS commissioner",),
    "designated-clinical-officer": ("NHS commissioner", "NHS provider"),
    "provider": ("NHS provider", "provider"),
    "parent-carer-forum": ("family voice",),
}


def create_demo_people(area: Area, *, password: str, on: date, by: Actor = SYSTEM) -> tuple[DemoPerson, ...]:
    """One sign-in for each role in the area, all with the one password. Doing it again changes nothing."""
    if not settings.DEMO:
        raise Refused("Demonstration people are made only when the demonstration runs (GOLDENTHREAD_DEMO).")
    people = demo_people(area.key)
    with transaction.atomic():
        hashed = _hashed(people, password)
        for each in people:
            _kept(by, each, hashed, _organisation_of(each.role, area), area, on)
    return people


def create_demo_board_people(*, password: str, on: date, by: Actor = SYSTEM) -> tuple[DemoPerson, ...]:
    """One sign-in for each NHS board that is a partner of more than one area, for the board and so for all of them."""
    if not settings.DEMO:
        raise Refused("Demonstration people are made only when the demonstration runs (GOLDENTHREAD_DEMO).")
    boards = [
        board
        for board in Organisation.objects.filter(kind="NHS board").order_by("key")
        if board.partnerships.values("area").distinct().count() > 1
    ]
    people = tuple(demo_board_person(board.key) for board in boards)
    with transaction.atomic():
        hashed = _hashed(people, password)
        for board, each in zip(boards, people, strict=True):
            _kept(by, each, hashed, board, None, on)
    return people


def _kept(
    by: Actor, each: DemoPerson, hashed: str, organisation: Organisation | None, area: Area | None, on: date
) -> None:
    """The person with the password and the role; what is there already stays."""
    person = Person.objects.filter(email=each.email).first()
    if person is None:
        person = create_person(by=by, email=each.email, name=each.name, is_demo=True, area=area)
    elif not person.is_demo:
        raise Refused(f"{each.email} belongs to a real account.")
    if person.password != hashed:
        _give_password(by, person, hashed, area)
    held = person.memberships.filter(role=each.role, area=area, ends=None)
    if area is None:
        held = held.filter(organisation=organisation)
    if not held.exists():
        grant_membership(
            by=by, person=person, role=each.role, organisation=organisation, area=area, starts=on, on=on
        )


def _hashed(people: tuple[DemoPerson, ...], password: str) -> str:
    """The password as it is stored. They share it, so they share its hash too, which is slow to make by design."""
    emails = [each.email for each in people]
    first = Person.objects.filter(email__in=emails, is_demo=True).order_by("id").first()
    if first is not None and first.check_password(password):
        return first.password
    return make_password(password)


def _give_password(by: Actor, person: Person, hashed: str, area: Area | None) -> None:
    with act(
        by=by, action="set-password", area=area, subject=("person", person.actor_id), fields=["password"]
    ):
        person.password = hashed
        person.save(update_fields=["password"])


def _organisation_of(role: str, area: Area) -> Organisation | None:
    wanted = _ACTS_FOR.get(role)
    if wanted is None:
        return area.council
    partners = Partner.objects.filter(area=area, role__in=wanted).select_related("organisation")
    partner = partners.first()
    return partner.organisation if partner else None
