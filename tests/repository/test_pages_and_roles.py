"""Every page, as every role: who may see it does, and nobody else learns that it is there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoDbBlocker

from goldenthread.access.models import Membership, Person
from goldenthread.access.roles import ROLES
from goldenthread.intake.models import PackLoad
from goldenthread.web.audience import Audience, addresses, audience_of
from tests.cast import Cast, gather, signed_in_as

pytestmark = pytest.mark.django_db

# An address with a part that is not here fails until an example of it is added. A key that nothing has is
# enough: what is tested is who is let in, and then the page says that there is nothing.
EXAMPLES: dict[str, Callable[[Cast], object]] = {
    "area_key": lambda cast: cast.northshire.key,
    "person_id": lambda cast: cast.people["analyst"].pk,
    "membership_id": lambda cast: Membership.objects.get(person=cast.people["analyst"]).pk,
    "sheet": lambda cast: "organisations",
    "key": lambda cast: "northshire-council",
    "check": lambda cast: "no-such-check",
    "said": lambda cast: "none",
    "page": lambda cast: "priorities",
    "document_key": lambda cast: "no-such-document",
    "chart_key": lambda cast: "no-such-chart",
    "target_key": lambda cast: "no-such-target",
    "gap_key": lambda cast: "no-such-gap",
    "assessment_key": lambda cast: "no-such-assessment",
    "rebase_id": lambda cast: 0,
    "scenario_id": lambda cast: 0,
    "indicator_key": lambda cast: "no-such-indicator",
    "place_code": lambda cast: "E12000001",
    "board_key": lambda cast: cast.board.key,
    "weakness_key": lambda cast: "no-such-weakness",
    "fmt": lambda cast: "csv",
    "upload": lambda cast: 0,
    "pack": lambda cast: 0,
    "load": lambda cast: 0,
    "format_key": lambda cast: "own-series",
    "ending": lambda cast: "csv",
}

# Addresses that are written as a pattern of letters and not in parts.
WRITTEN_OUT = {
    r"^account/password/new/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>[0-9A-Za-z-]+)/$": "account/password/new/1-none/",
}

SIGNED_OUT, OUTSIDER, BOARD, EVERYWHERE, NOBODY = (
    "signed out",
    "administrator of another area",
    "officer of the NHS board",
    "administrator of all",
    "nobody in particular",
)
VISITORS = (SIGNED_OUT, *ROLES, OUTSIDER, BOARD, EVERYWHERE, NOBODY)

# The role that gives each visitor their rights, and whether it reaches Northshire.
HOLDS: dict[str, tuple[str, bool]] = {
    **{role: (role, True) for role in ROLES},
    OUTSIDER: ("administrator", False),
    BOARD: ("nhs-commissioner", True),
    EVERYWHERE: ("administrator", True),
}

PAGES = {route: pattern.callback for route, pattern in addresses()}


def person_of(cast: Cast, visitor: str) -> Person | None:
    """Who the visitor is; nobody is signed in for somebody signed out."""
    others = {
        SIGNED_OUT: None,
        OUTSIDER: cast.outsider,
        BOARD: cast.board_officer,
        EVERYWHERE: cast.everywhere,
        NOBODY: cast.nobody,
    }
    return others[visitor] if visitor in others else cast.people[visitor]


def is_let_in(visitor: str, audience: Audience, *, area_exists: bool = True) -> bool:
    """What the declared audience and the declared roles say."""
    if audience.kind == "public":
        return True
    if visitor == SIGNED_OUT:
        return False
    if audience.kind == "signed-in":
        return True
    role, reaches_northshire = HOLDS.get(visitor, ("", False))
    holds = bool(role) and audience.permission in ROLES[role].permissions
    return holds and (audience.kind == "holding" or (reaches_northshire and area_exists))


def address_of(route: str, cast: Cast, **instead: object) -> str:
    """The route with its parts filled in from the examples."""
    if route in WRITTEN_OUT:
        return f"/{WRITTEN_OUT[route]}"

    def example(part: re.Match[str]) -> str:
        name = part["name"]
        if name in instead:
            return str(instead[name])
        if name not in EXAMPLES:
            pytest.fail(f"“{route}” has a part “{name}”: add an example of it to {__file__}.")
        return str(EXAMPLES[name](cast))

    return "/" + re.sub(r"<(?:\w+:)?(?P<name>\w+)>", example, route)


def check(visitor: str, address: str, answer: HttpResponse, let_in: bool) -> list[str]:
    """What is wrong with the answer, for the report."""
    admitted = bool(getattr(getattr(answer, "wsgi_request", None), "admitted", False))
    to_sign_in = answer.status_code == 302 and answer["Location"].startswith("/sign-in/")
    if let_in:
        right = admitted and answer.status_code < 500 and not (to_sign_in and visitor != SIGNED_OUT)
    elif visitor == SIGNED_OUT:
        right = not admitted and to_sign_in
    else:
        right = not admitted and answer.status_code == 404
    said = "is let in" if let_in else "is refused"
    return (
        []
        if right
        else [f"{visitor} {said} at {address}: {answer.status_code} {answer.headers.get('Location', '')}"]
    )


@pytest.fixture(scope="module")
def gathered(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Cast]:
    """The cast, gathered once for all pages; each test goes back to it, and at the end nobody is left."""
    with django_db_blocker.unblock():
        whole = transaction.atomic()
        whole._from_testcase = True  # type: ignore[attr-defined]  # as Django's own tests do
        with whole:
            cast = gather()
            for area in (cast.northshire, cast.southmere):
                # As after a load of its pack, so that every page does not read the area anew.
                PackLoad.objects.create(area=area, version=area.key, loaded_at=timezone.now())
            yield cast
            transaction.set_rollback(True)


@pytest.fixture
def cast(gathered: Cast, db: None) -> Cast:
    return gathered


@pytest.mark.parametrize("route", PAGES, ids=lambda route: route or "the first page")
def test_every_page_is_for_those_for_whom_it_says_it_is(cast: Cast, route: str) -> None:
    """Everyone of its audience is let in; signed out, others go to sign-in; signed in, they find nothing."""
    audience = audience_of(PAGES[route])
    assert audience is not None, f"“{route}” does not say for whom it is."
    address, wrong = address_of(route, cast), []
    for visitor in VISITORS:
        client = signed_in_as(person_of(cast, visitor))
        let_in = is_let_in(visitor, audience)
        wrong += check(visitor, address, client.get(address), let_in)
        if not let_in:
            # Sending something is refused like looking, before anything is read of it.
            wrong += check(visitor, address, client.post(address, {"a": "b"}), let_in)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("route", [route for route in PAGES if "area_key" in route])
def test_a_page_of_an_area_that_does_not_exist_is_refused_like_one_that_may_not_be_seen(
    cast: Cast, route: str
) -> None:
    """Signed out to sign-in, signed in not found, whoever asks: nobody learns which areas there are."""
    audience = audience_of(PAGES[route])
    assert audience is not None
    address, wrong = address_of(route, cast, area_key="nowhere"), []
    for visitor in (SIGNED_OUT, OUTSIDER, "administrator", EVERYWHERE):
        answer = signed_in_as(person_of(cast, visitor)).get(address)
        wrong += check(visitor, address, answer, is_let_in(visitor, audience, area_exists=False))
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "address", ["/no-such-page/", "/areas/", "/areas/northshire/no-such-page/", "/account/x"]
)
def test_what_is_not_there_is_refused_in_the_same_way(cast: Cast, address: str) -> None:
    """An address of no page: to sign-in, or not found."""
    for visitor in VISITORS:
        answer = signed_in_as(person_of(cast, visitor)).get(address)
        assert check(visitor, address, answer, let_in=False) == []


def test_there_are_pages() -> None:
    """The addresses were found: signing in, and the areas' own."""
    assert "sign-in/" in PAGES
    assert any("area_key" in route for route in PAGES)
    assert {HOLDS[role][0] for role in ROLES} == set(ROLES)
    assert Client().get("/sign-in/").status_code == 200
