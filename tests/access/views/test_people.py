"""Managing people, as the administrator of an area does it."""

from datetime import date

import pytest
from django.test import Client
from django.utils import timezone

from goldenthread.access.models import Membership, Person
from goldenthread.access.queries import areas_for
from tests.cast import Cast, gather, give, make_person, signed_in_as

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast(db: None) -> Cast:
    return gather()


@pytest.fixture
def administrator(cast: Cast) -> Client:
    return signed_in_as(cast.people["administrator"])


NEW = {
    "name": "Rowan Ashdale",
    "email": "Rowan@northshire.example",
    "role": "analyst",
    "area": "northshire",
    "organisation": "",
    "starts": "2026-01-01",
    "ends": "",
}


def test_the_list_shows_one_s_own_people(administrator: Client) -> None:
    """Those of Northshire, and nobody from elsewhere; it can be searched."""
    page = administrator.get("/people/").content.decode()
    assert "analyst@northshire.example" in page
    assert "southmere" not in page
    page = administrator.get("/people/?words=AUDIT").content.decode()
    assert "auditor@northshire.example" in page
    assert "analyst@northshire.example" not in page
    assert "Nobody is found" in administrator.get("/people/?words=zzz").content.decode()


def test_a_person_is_added_with_their_first_access(administrator: Client) -> None:
    """The account is made, the access given, and a link for a password offered."""
    answer = administrator.post("/people/new/", NEW, follow=True)
    person = Person.objects.get(email="rowan@northshire.example")
    assert "Rowan Ashdale now has access" in answer.content.decode()
    assert "Make a link for a new password" in answer.content.decode()
    assert [area.key for area in areas_for(person, timezone.localdate())] == ["northshire"]


def test_who_has_an_account_is_only_given_the_access(administrator: Client, cast: Cast) -> None:
    """Their name stays as it is."""
    administrator.post("/people/new/", {**NEW, "email": cast.nobody.email})
    cast.nobody.refresh_from_db()
    assert cast.nobody.name == "Nobody"
    assert cast.nobody.memberships.get().role == "analyst"


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("name", "", "Enter the person&#x27;s name."),
        ("email", "rowan", "Enter an e-mail address in the correct format"),
        ("role", "", "Choose a role."),
        ("role", "king", "Choose a role from the list."),
        ("area", "", "Choose an area."),
        ("area", "southmere", "Select a valid choice"),
        ("organisation", "southmere-council", "Select a valid choice"),
        ("starts", "soon", "First day must be a real date"),
        ("ends", "2025-12-31", "The last day must be the same as or after the first day."),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_kept(
    administrator: Client, field: str, value: str, words: str
) -> None:
    """An error summary at the top, nothing saved, the other fields as they were."""
    before = Membership.objects.count()
    answer = administrator.post("/people/new/", {**NEW, field: value})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "There is a problem" in page
    assert words in page.replace("&#39;", "&#x27;")
    if field != "name":
        assert 'value="Rowan Ashdale"' in page
    assert Membership.objects.count() == before
    assert not Person.objects.filter(email="rowan@northshire.example").exists()


def test_who_looks_after_everything_may_leave_the_area_out(cast: Cast) -> None:
    """Then the access is by the organisation, or everywhere."""
    client = signed_in_as(cast.everywhere)
    client.post("/people/new/", {**NEW, "area": "", "organisation": cast.board.key})
    person = Person.objects.get(email="rowan@northshire.example")
    assert [area.key for area in areas_for(person, timezone.localdate())] == ["northshire"]


def test_access_is_given_and_ended(administrator: Client, cast: Cast) -> None:
    """A second role, and then its end; each with its page."""
    analyst = cast.people["analyst"]
    where = f"/people/{analyst.pk}/"
    assert "Give Analyst access" in administrator.get(f"{where}access/").content.decode()
    answer = administrator.post(
        f"{where}access/", {"role": "auditor", "area": "northshire", "starts": "2026-01-01"}
    )
    assert answer["Location"] == where
    membership = Membership.objects.get(person=analyst, role="auditor")
    end = f"{where}access/{membership.pk}/end/"
    assert "End access of Analyst" in administrator.get(end).content.decode()
    assert "must be a real date" in administrator.post(end, {"ends": "x"}).content.decode()
    assert administrator.post(end, {"ends": "2026-02-01"})["Location"] == where
    membership.refresh_from_db()
    assert membership.ends == date(2026, 2, 1)
    assert "already ends" in administrator.post(end, {"ends": "2026-03-01"}).content.decode()
    assert "1 February 2026" in administrator.get(where).content.decode()


def test_a_link_for_a_new_password_is_shown_once(administrator: Client, cast: Cast) -> None:
    """It is in the answer, whole, and not on the page afterwards."""
    where = f"/people/{cast.people['analyst'].pk}/"
    page = administrator.post(f"{where}reset-link/").content.decode()
    assert "http://testserver/account/password/new/" in page
    assert "/account/password/new/" not in administrator.get(where).content.decode()
    assert administrator.get(f"{where}reset-link/").status_code == 405


def test_no_link_for_who_also_acts_elsewhere(administrator: Client, cast: Cast) -> None:
    """The button is not there, and pressing it all the same is refused in words."""
    both = make_person("both@northshire.example")
    give(both, "analyst", area=cast.northshire)
    give(both, "analyst", area=cast.southmere)
    where = f"/people/{both.pk}/"
    assert f"{where}reset-link/" not in administrator.get(where).content.decode()
    page = administrator.post(f"{where}reset-link/").content.decode()
    assert "also acts outside your area" in page
    assert "/account/password/new/" not in page


@pytest.mark.parametrize("page", ["", "access/", "access/{membership}/end/", "reset-link/"])
def test_people_of_another_area_are_not_found(administrator: Client, cast: Cast, page: str) -> None:
    """Not their page, their access or a link; nor is one person's access found under another's page."""
    other = Membership.objects.get(person=cast.outsider)
    address = f"/people/{cast.outsider.pk}/{page.format(membership=other.pk)}"
    assert administrator.get(address).status_code in (404, 405)
    assert administrator.post(address, {"ends": "2026-01-01"}).status_code in (404, 405)
    mine = cast.people["analyst"].pk
    assert administrator.get(f"/people/{mine}/access/{other.pk}/end/").status_code == 404
    other.refresh_from_db()
    assert other.ends is None
