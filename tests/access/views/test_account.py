"""One's own account, who may do what, and what to do about a forgotten password."""

from html import unescape

import pytest
from django.test import Client
from django.utils.html import strip_tags

from goldenthread.access.roles import ROLES
from tests.cast import Cast, gather, signed_in_as

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast(db: None) -> Cast:
    return gather()


def test_an_account_says_who_one_is_and_what_one_may(cast: Cast) -> None:
    """Name, address, role with its sentence, and the areas that one may see."""
    page = signed_in_as(cast.people["analyst"]).get("/account/").content.decode()
    assert "analyst@northshire.example" in page
    assert ROLES["analyst"].sentence in page
    assert "Northshire" in page
    assert "Southmere" not in page


def test_an_account_without_access_says_whom_to_ask(cast: Cast) -> None:
    """Never an empty page."""
    page = signed_in_as(cast.nobody).get("/account/").content.decode()
    assert "Ask the administrator of your area" in page


def test_everyone_can_read_who_may_see_what() -> None:
    """Every role with its sentence, families included among the readers."""
    page = unescape(strip_tags(Client().get("/who-may/").content.decode()))
    for role in ROLES.values():
        assert role.title in page
        assert role.sentence in page


def test_who_forgot_a_password_is_told_whom_to_ask() -> None:
    """No mail is promised."""
    page = Client().get("/account/password/forgotten/").content.decode()
    assert "Ask the administrator of your area" in page


@pytest.mark.parametrize("address", ["/account/", "/who-may/", "/account/password/forgotten/"])
def test_these_pages_are_read_only(cast: Cast, address: str) -> None:
    """Sending something to them changes nothing and is refused."""
    assert signed_in_as(cast.everywhere).post(address).status_code == 405
