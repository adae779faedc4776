"""What every page has around it."""

from __future__ import annotations

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.test import RequestFactory

from goldenthread.access.models import Area, Membership, Person
from goldenthread.web.frame import frame, navigation

AREA = Area(key="county-durham", name="County Durham", place_code="840", opens_on=date(2020, 3, 18))


def request_of(
    path: str, *, person: object = None, area: Area | None = None, on: date | None = None
) -> HttpRequest:
    request = RequestFactory().get(path)
    request.user = person or AnonymousUser()  # type: ignore[assignment]
    request.area, request.on = area, on  # type: ignore[attr-defined]
    return request


@pytest.fixture
def person(db: None) -> Person:
    """An analyst of two areas."""
    analyst = Person.objects.create(email="analyst@example.org", name="An Analyst")
    for key, name in (("a", "Aford"), ("b", "Beshire")):
        area = Area.objects.create(key=key, name=name, place_code="999", opens_on=date(2020, 1, 1))
        Membership.objects.create(person=analyst, area=area, role="analyst", starts=date(2019, 1, 1))
    return analyst


def test_signed_out_there_is_nothing_but_the_way_in() -> None:
    """No areas, no navigation, no date; only sign-in."""
    around = frame(request_of("/"))
    assert (around["person"], around["navigation"], around["as_at"], around["areas"]()) == (
        None,
        [],
        None,
        [],
    )
    assert [link.text for link in around["account"]()] == ["Sign in"]


def test_signed_in_one_sees_ones_areas(person: Person) -> None:
    """The switcher lists the areas that the person may see, and marks the one that is open."""
    area = Area.objects.get(key="b")
    links = frame(request_of("/", person=person, area=area))["areas"]()
    assert [(link.text, link.current) for link in links] == [("Aford", False), ("Beshire", True)]


def test_the_account_menu_offers_what_one_may_do(person: Person) -> None:
    """The audit trail is for those who may read it."""
    assert "Audit trail" not in [link.text for link in frame(request_of("/", person=person))["account"]()]
    Membership.objects.create(person=person, role="auditor", starts=date(2019, 1, 1))
    assert "Audit trail" in [link.text for link in frame(request_of("/", person=person))["account"]()]


@pytest.mark.urls("tests.web.stages")
def test_the_current_stage_is_marked_also_on_its_inner_pages() -> None:
    """Home is current on itself alone, though every address of the area begins with its own."""
    links = navigation(AREA, "/areas/county-durham/plan/1.10/")
    assert [(link.text, link.current) for link in links] == [("Home", False), ("Plan", True)]
    assert navigation(AREA, "/areas/county-durham/")[0].current


@pytest.mark.urls("tests.web.stages")
def test_a_stage_without_a_page_is_not_offered() -> None:
    """Navigation holds only addresses that exist."""
    assert "Govern" not in [link.text for link in navigation(AREA, "/")]


def test_the_date_is_said_with_its_meaning() -> None:
    """ "as at 18 March 2020, the date of its strategy"; another date is said without."""
    own = frame(request_of("/", area=AREA, on=date(2020, 3, 18)))["as_at"]
    other = frame(request_of("/", area=AREA, on=date(2021, 1, 2)))["as_at"]
    assert own.sentence == "as at 18 March 2020, the date of its strategy"
    assert other.sentence == "as at 2 January 2021"


def test_another_date_keeps_the_filters() -> None:
    """Everything in the address goes with it but the page number and the old date."""
    around = frame(request_of("/?need=asd&page=t.3&on=2020-03-18", area=AREA, on=date(2020, 3, 18)))
    assert around["as_at"].kept == [("need", "asd")]
