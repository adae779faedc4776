"""Signing in and out: who is let in, after how many tries, and what is written down."""

import pytest
from django.core.cache import cache
from django.test import Client
from pytest_django import Settings

from goldenthread.access.models import AuditEvent, Person
from tests.cast import PASSWORD, make_person, signed_in_as

pytestmark = pytest.mark.django_db
EMAIL = "rowan@northshire.example"


@pytest.fixture(autouse=True)
def no_earlier_tries() -> None:
    """Tries of other tests do not count."""
    cache.clear()


@pytest.fixture
def rowan(db: None) -> Person:
    return make_person(EMAIL, password=PASSWORD)


def sign_in(client: Client, email: str = EMAIL, password: str = PASSWORD, **more: str) -> str:
    """Send the form; gives the page that comes, or where it leads."""
    answer = client.post("/sign-in/", {"login": email, "password": password, **more})
    return answer["Location"] if answer.status_code == 302 else answer.content.decode()


def done() -> list[str]:
    return list(AuditEvent.objects.order_by("id").values_list("action", flat=True))


def test_the_page_asks_for_an_address_and_a_password() -> None:
    """Labelled fields that a password manager knows; nothing to make an account with."""
    page = Client().get("/sign-in/").content.decode()
    assert 'autocomplete="username"' in page
    assert 'autocomplete="current-password"' in page
    assert 'type="password"' in page
    assert "sign-up" not in page.lower()


def test_the_right_password_lets_in(rowan: Person) -> None:
    """However the address is written; the sign-in is an audit event."""
    client = Client()
    assert sign_in(client, " ROWAN@northshire.example ") == "/"
    assert client.get("/account/").status_code == 200
    assert done() == ["create-person", "sign-in"]


def test_one_goes_on_to_where_one_was_going(rowan: Person) -> None:
    """But never to another site."""
    assert sign_in(Client(), next="/account/?a=1") == "/account/?a=1"
    for elsewhere in ("https://example.org/", "//example.org/", "/\\example.org"):
        assert sign_in(Client(), next=elsewhere) == "/"


@pytest.mark.parametrize(
    ("email", "password"),
    [
        (EMAIL, "wrong"),
        ("nobody@northshire.example", PASSWORD),
        (EMAIL, ""),
        ("", PASSWORD),
        ("rowan", PASSWORD),
    ],
)
def test_anything_else_does_not(rowan: Person, email: str, password: str) -> None:
    """An error summary in words; whether the account exists is not said; the password is not shown again."""
    client = Client()
    page = sign_in(client, email, password)
    assert "There is a problem" in page
    assert PASSWORD not in page
    assert client.get("/account/").status_code == 302


def test_a_wrong_password_is_written_down_without_what_was_typed(rowan: Person) -> None:
    """A known account is named; anything else could be a password typed in the wrong place."""
    sign_in(Client(), password="wrong")
    sign_in(Client(), "hunter2hunter2@x.example")
    last = AuditEvent.objects.order_by("-id")[:2]
    assert [event.subject_key for event in last] == ["unknown", rowan.actor_id]
    assert not AuditEvent.objects.filter(detail__icontains="hunter2").exists()


def test_five_wrong_passwords_lock_the_account_for_the_right_one_too(rowan: Person) -> None:
    """Whatever host name is used; another account is not locked; the words say what to do."""
    make_person("other@northshire.example", password=PASSWORD)
    for turn in range(5):
        host = "localhost" if turn % 2 else "127.0.0.1"
        assert "do not match" in sign_in(Client(HTTP_HOST=host), EMAIL.upper(), "wrong")
    page = sign_in(Client())
    assert "too many wrong passwords" in page
    assert "ask your administrator" in page
    assert sign_in(Client(), "other@northshire.example") == "/"


def test_a_demonstration_person_comes_in_only_on_this_machine(settings: Settings) -> None:
    """From elsewhere, and when the demonstration is off, the right password does not help."""
    settings.DEMO = True
    make_person("demo@northshire.example", password=PASSWORD, is_demo=True)
    near = {"HTTP_HOST": "127.0.0.1:8000", "REMOTE_ADDR": "127.0.0.1"}
    assert sign_in(Client(**near), "demo@northshire.example") == "/"
    for elsewhere in ({**near, "REMOTE_ADDR": "192.0.2.7"}, {**near, "HTTP_X_FORWARDED_FOR": "192.0.2.7"}):
        client = Client(**elsewhere)
        assert sign_in(client, "demo@northshire.example") == "/sign-in/"
        assert "only on the machine that runs it" in client.get("/sign-in/").content.decode()
        assert client.get("/account/").status_code == 302
    settings.DEMO = False
    assert sign_in(Client(**near), "demo@northshire.example") == "/sign-in/"


def test_a_closed_account_is_told_so(rowan: Person) -> None:
    """With the right password, and only then."""
    rowan.is_active = False
    rowan.save()
    client = Client()
    assert sign_in(client) == "/account/closed/"
    assert "This account is closed" in client.get("/account/closed/").content.decode()
    assert "do not match" in sign_in(Client(), password="wrong")


def test_signing_out_needs_a_button(rowan: Person) -> None:
    """A link from elsewhere cannot sign anybody out; the sign-out is an audit event."""
    client = signed_in_as(rowan)
    assert "Sign out" in client.get("/sign-out/").content.decode()
    assert client.get("/account/").status_code == 200
    assert client.post("/sign-out/")["Location"] == "/sign-in/"
    assert client.get("/account/").status_code == 302
    assert done() == ["create-person", "sign-out"]


def test_changing_the_password_needs_the_old_one_and_ends_other_sessions(rowan: Person) -> None:
    """One's own session goes on; another browser is signed out."""
    here, there = signed_in_as(rowan), signed_in_as(rowan)
    new = "another good long one"
    wrong = here.post("/account/password/", {"oldpassword": "x", "password1": new, "password2": new})
    assert "Your current password is not right" in wrong.content.decode()
    answer = here.post("/account/password/", {"oldpassword": PASSWORD, "password1": new, "password2": new})
    assert answer.status_code == 302
    assert here.get("/account/").status_code == 200
    assert there.get("/account/").status_code == 302
    assert done() == ["create-person", "set-password"]


def test_the_cookies_are_kept_from_scripts_and_other_sites(rowan: Person) -> None:
    """HttpOnly and SameSite on both."""
    client = Client()
    client.get("/sign-in/")
    sign_in(client)
    for name in ("golden-thread", "csrftoken"):
        assert client.cookies[name]["httponly"]
        assert client.cookies[name]["samesite"] == "Lax"
