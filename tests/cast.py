"""A cast of made-up people in two fictional areas, Northshire and Southmere, for tests about who may do what."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from django.test import Client

from goldenthread.access import actions
from goldenthread.access.actor import NamedActor
from goldenthread.access.models import Area, Organisation, Partner, Person
from goldenthread.access.organisation import OrganisationRow
from goldenthread.access.roles import ROLES

STAGE_MANAGER = NamedActor("test", "Stage manager")
SINCE = date(2020, 1, 1)
PASSWORD = "correct horse battery staple"

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@dataclass
class Cast:
    """`people` holds one person for each role in Northshire, by the role's key."""

    northshire: Area
    southmere: Area
    board: Organisation
    people: dict[str, Person] = field(default_factory=dict)
    outsider: Person = field(init=False)
    board_officer: Person = field(init=False)
    everywhere: Person = field(init=False)
    nobody: Person = field(init=False)


def gather() -> Cast:
    """Two areas; one person for each role in Northshire; an administrator of Southmere (`outsider`); an officer of
    the NHS board that is Northshire's partner (`board_officer`); an administrator of all (`everywhere`); and
    somebody with an account and no access (`nobody`)."""
    northshire = make_area("northshire", "Northshire", "999")
    southmere = make_area("southmere", "Southmere", "998")
    board = Organisation.objects.get(key="northshire-nhs-board")
    Partner.objects.create(
        area=northshire, key="board", position=0, organisation=board, role="NHS commissioner", starts=SINCE
    )
    cast = Cast(northshire, southmere, board)
    for role in ROLES:
        cast.people[role] = make_person(f"{role}@northshire.example")
        give(cast.people[role], role, area=northshire)
    cast.outsider = make_person("administrator@southmere.example")
    give(cast.outsider, "administrator", area=southmere)
    cast.board_officer = make_person("officer@board.example")
    give(cast.board_officer, "nhs-commissioner", organisation=board)
    cast.everywhere = make_person("administrator@goldenthread.example")
    give(cast.everywhere, "administrator")
    cast.nobody = make_person("nobody@goldenthread.example")
    return cast


def make_area(key: str, name: str, place_code: str) -> Area:
    """An area with a council and an NHS board of its own."""
    area = actions.save_area(
        by=STAGE_MANAGER, key=key, name=name, place_code=place_code, opens_on=date(2020, 3, 18)
    )
    kept = actions.save_organisations(
        by=STAGE_MANAGER,
        area=area,
        rows=[
            OrganisationRow(f"{key}-council", f"{name} County Council", "council"),
            OrganisationRow(f"{key}-nhs-board", f"NHS {name}", "NHS board", starts=SINCE),
        ],
    )
    area.council = kept[f"{key}-council"]
    area.save()
    return area


def make_person(email: str, *, password: str | None = None, is_demo: bool = False) -> Person:
    """A person; without a password they are signed in by `signed_in_as`."""
    name = email.partition("@")[0].replace("-", " ").replace(".", " ").capitalize()
    return actions.create_person(by=STAGE_MANAGER, email=email, name=name, password=password, is_demo=is_demo)


def give(
    person: Person,
    role: str,
    *,
    area: Area | None = None,
    organisation: Organisation | None = None,
    starts: date = SINCE,
    ends: date | None = None,
) -> None:
    """Give the person a role."""
    actions.grant_membership(
        by=STAGE_MANAGER,
        person=person,
        role=role,
        area=area,
        organisation=organisation,
        starts=starts,
        ends=ends,
        on=SINCE,
    )


def signed_in_as(person: Person | None) -> Client:
    """A browser in which the person is signed in; None for somebody signed out."""
    client = Client()
    if person is not None:
        client.force_login(person, backend=BACKEND)
    return client
