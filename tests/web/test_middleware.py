"""What happens to every request, whatever the page."""

import logging
import re
import time
from datetime import timedelta

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from goldenthread.access.models import Membership
from goldenthread.web.middleware import LONGEST_IDLE, LONGEST_SESSION
from tests.cast import BACKEND, PASSWORD, Cast, gather, make_person, signed_in_as

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.web.addresses")]

AREA = "/areas/northshire/"
SIGN_IN = "/sign-in/?next="


@pytest.fixture
def cast(db: None) -> Cast:
    return gather()


@pytest.mark.parametrize(
    "address",
    [
        "/own/",
        "/own",
        AREA,
        "/areas/northshire",
        "/areas/nowhere/",
        "/audit-page/",
        "/there/is/no/such/page",
        "/there-is-no-such-page/",
        "/sign-in/nonsense/",
    ],
)
@pytest.mark.parametrize("method", ["get", "head"])
def test_signed_out_every_address_that_is_not_public_goes_to_sign_in(address: str, method: str) -> None:
    """Whether the address exists or not, and with or without its slash: the answer is the same."""
    answer = getattr(Client(), method)(f"{address}?on=2020-03-18")
    assert (answer.status_code, answer["Location"]) == (302, f"{SIGN_IN}{address}%3Fon%3D2020-03-18")


@pytest.mark.parametrize("address", ["/own/", AREA, "/there-is-no-such-page/"])
def test_signed_out_what_is_sent_goes_to_sign_in_and_is_not_sent_again(address: str) -> None:
    """Also without the token of the form; afterwards the person starts from the beginning."""
    answer = Client(enforce_csrf_checks=True).post(address, {"a": "b"})
    assert (answer.status_code, answer["Location"]) == (302, "/sign-in/")


def test_a_public_page_is_open_to_all() -> None:
    """Its address works without the slash too, and what is not there is not found."""
    assert Client().get("/open/").content == b"open"
    assert Client().get("/open", follow=True).content == b"open"
    assert Client().get("/open-but-empty/").status_code == 404


def test_signed_in_without_the_right_is_not_found(cast: Cast) -> None:
    """An area of others, an area that does not exist and a page that does not exist look the same."""
    client = signed_in_as(cast.outsider)
    pages = [client.get(address) for address in (AREA, "/areas/nowhere/", "/there/is/none/")]
    assert [page.status_code for page in pages] == [404, 404, 404]
    once_only = re.compile(r'[0-9a-f]{16}|name="csrfmiddlewaretoken" value="\w+"')
    texts = {once_only.sub("", page.content.decode()) for page in pages}
    assert len(texts) == 1
    assert "Northshire" not in texts.pop()
    assert signed_in_as(cast.people["analyst"]).get("/audit-page/").status_code == 404
    assert signed_in_as(cast.people["provider"]).get(f"{AREA}money/").status_code == 404


def test_signed_in_with_the_right_the_view_gets_its_area(cast: Cast) -> None:
    """The area, the date, and what the person may do there."""
    answer = signed_in_as(cast.people["caseworker"]).get(AREA).json()
    assert answer == {"area": "northshire", "on": "2020-03-18", "permissions": ["see-area"]}
    assert signed_in_as(cast.people["auditor"]).get("/audit-page/").content == b"audit"
    assert signed_in_as(cast.people["auditor"]).get(f"{AREA}money/").content == b"money"


def test_a_right_that_ended_yesterday_is_gone_today(cast: Cast) -> None:
    """It is today that counts, not the date that the page shows."""
    analyst = cast.people["analyst"]
    client = signed_in_as(analyst)
    today = timezone.localdate()
    Membership.objects.filter(person=analyst).update(ends=today)
    assert client.get(AREA).status_code == 200
    Membership.objects.filter(person=analyst).update(ends=today - timedelta(days=1))
    assert client.get(f"{AREA}?on=2020-03-18").status_code == 404


def test_the_date_that_was_asked_for_stays_for_the_area(cast: Cast) -> None:
    """It holds for the session, in that area alone, until another or an empty one is asked for."""
    client = signed_in_as(cast.everywhere)
    assert client.get(f"{AREA}?on=2021-09-01").json()["on"] == "2021-09-01"
    assert client.get(AREA).json()["on"] == "2021-09-01"
    assert client.get("/areas/southmere/").json()["on"] == "2020-03-18"
    assert client.get(f"{AREA}?on=").json()["on"] == "2020-03-18"
    assert client.get(AREA).json()["on"] == "2020-03-18"


@pytest.mark.parametrize("on", ["yesterday", "2020-02-30", "1999-12-31", "2101-01-01", "0001-01-01", "%00"])
def test_a_date_that_cannot_be_shown_is_refused_in_words(cast: Cast, on: str) -> None:
    """The page says how to write one, and the date before it stays."""
    client = signed_in_as(cast.everywhere)
    answer = client.get(f"{AREA}?on={on}")
    assert answer.status_code == 400
    assert ("is not a date" if on != "%00" else "NUL") in answer.content.decode()
    assert client.get(AREA).json()["on"] == "2020-03-18"


def test_a_view_without_an_audience_is_never_shown(cast: Cast) -> None:
    """Not even to who may do everything: it is the programmer's mistake."""
    for person in (None, cast.everywhere):
        with pytest.raises(ImproperlyConfigured, match="does not say for whom it is"):
            signed_in_as(person).get("/unmarked/")


@pytest.mark.parametrize("address", ["/open/?q=a%00b", "/open/?%00", "/open%00/", f"{AREA}?x=%00"])
def test_nul_in_an_address_is_refused_in_words(address: str) -> None:
    """PostgreSQL cannot keep it; no page needs it."""
    answer = Client().get(address)
    assert answer.status_code == 400
    assert "(NUL)" in answer.content.decode()


def test_nul_in_a_form_is_refused_in_words(cast: Cast) -> None:
    """In a value or a name, whether the form carries a file or not."""
    client = signed_in_as(cast.everywhere)
    for kind in ("multipart", "urlencoded"):
        for body in ({"a": "x\x00"}, {"a\x00": "x"}):
            answer = (
                client.post("/own/", body)
                if kind == "multipart"
                else client.post(
                    "/own/",
                    "&".join(f"{name}={value}" for name, value in body.items()).replace("\x00", "%00"),
                    content_type="application/x-www-form-urlencoded",
                )
            )
            assert answer.status_code == 400, (kind, body)
            assert "(NUL)" in answer.content.decode()


def test_nul_in_a_cookie_is_refused() -> None:
    """A made-up session with one would reach the database."""
    answer = Client(HTTP_COOKIE='golden-thread="abcdefgh\\000ijklmnop"').get("/open/")
    assert answer.status_code == 400


def test_every_answer_has_the_headers_that_protect(cast: Cast) -> None:
    """Also a page that is not there, one that was refused, and the way to sign-in."""
    for client in (Client(), signed_in_as(cast.everywhere)):
        for address in ("/open/", "/own/", "/there-is-none/", "/open/?%00"):
            answer = client.get(address)
            policy = answer["Content-Security-Policy"]
            for part in (
                "default-src 'self'",
                "img-src 'self' data:",
                "frame-ancestors 'none'",
                "form-action 'self'",
            ):
                assert part in policy
            assert "unsafe" not in policy
            assert answer["X-Frame-Options"] == "DENY"
            assert answer["X-Content-Type-Options"] == "nosniff"
            assert answer["Referrer-Policy"] == "same-origin"
            assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
            assert answer["Cross-Origin-Resource-Policy"] == "same-origin"
            assert "camera=()" in answer["Permissions-Policy"]
            assert "Strict-Transport-Security" not in answer


def test_what_is_not_public_is_never_kept(cast: Cast) -> None:
    """Not by the browser, not by a proxy; for who is signed in, no page is."""
    for client, address in (
        (signed_in_as(cast.everywhere), AREA),
        (signed_in_as(cast.everywhere), "/open/"),
        (signed_in_as(cast.outsider), AREA),
        (Client(), AREA),
    ):
        assert client.get(address)["Cache-Control"] == "private, no-store"
    assert "Cache-Control" not in Client().get("/open/")


def test_a_request_has_a_number_in_its_answer_its_page_and_its_log_line(
    cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    """The log line says the pattern of the address, never the address, its query or the person."""
    client = signed_in_as(cast.outsider)
    with caplog.at_level(logging.INFO, logger="goldenthread.request"):
        answer = client.get(f"{AREA}?who=rowan@northshire.example")
    assert answer["X-Request-ID"] in answer.content.decode()
    line = next(record.getMessage() for record in caplog.records if record.name == "goldenthread.request")
    assert line.startswith("GET /areas/<slug:area_key>/ 404")
    assert client.get(AREA)["X-Request-ID"] != answer["X-Request-ID"]


def test_a_crash_shows_the_number_and_nothing_else() -> None:
    """What went wrong stays in the log."""
    client = Client(raise_request_exception=False)
    answer = client.get("/broken/")
    assert answer.status_code == 500
    assert answer["X-Request-ID"] in answer.content.decode()
    assert "rowan" not in answer.content.decode()
    assert "ZeroDivisionError" not in answer.content.decode()


@pytest.mark.parametrize(("name", "limit"), [("signed-in-at", LONGEST_SESSION), ("seen-at", LONGEST_IDLE)])
def test_a_session_ends(cast: Cast, name: str, limit: int) -> None:
    """After eight hours, and after one hour without use; the person is told why."""
    client = signed_in_as(cast.everywhere)
    client.get("/own/")
    for ago, status in ((limit - 120, 200), (limit + 1, 302)):
        session = client.session
        session[name] = int(time.time()) - ago
        session.save()
        assert client.get("/own/").status_code == status
    assert "You were signed out to keep the records safe" in client.get("/sign-in/").content.decode()


def test_use_keeps_a_session_alive(cast: Cast) -> None:
    """Each use begins the hour again."""
    client = signed_in_as(cast.everywhere)
    client.get("/own/")
    session = client.session
    session["seen-at"] = int(time.time()) - 1800
    session.save()
    client.get("/own/")
    assert client.session["seen-at"] > time.time() - 60


def test_a_demonstration_person_is_signed_out_elsewhere(cast: Cast, settings: Settings) -> None:
    """A session that began on this machine does not work from another, nor when the demonstration is off."""
    person = make_person("demo@northshire.example", password=PASSWORD, is_demo=True)
    for demo, address, host, status in (
        (True, "127.0.0.1", "localhost", 200),
        (True, "192.0.2.7", "localhost", 302),
        (True, "127.0.0.1", "testserver", 302),
        (False, "127.0.0.1", "localhost", 302),
    ):
        settings.DEMO = demo
        client = Client(REMOTE_ADDR=address, HTTP_HOST=host)
        client.force_login(person, backend=BACKEND)
        assert client.get("/own/").status_code == status, (demo, address, host)


def test_a_closed_account_is_signed_out(cast: Cast) -> None:
    """A session does not outlive the account."""
    client = signed_in_as(cast.everywhere)
    assert client.get("/own/").status_code == 200
    cast.everywhere.is_active = False
    cast.everywhere.save()
    assert client.get("/own/").status_code == 302


@pytest.mark.parametrize("address", ["/own/", AREA, "/open/", "/there-is-no-such-page/"])
@pytest.mark.parametrize("method", ["options", "trace", "put", "delete"])
def test_pages_are_asked_for_and_sent_to_and_nothing_else(address: str, method: str) -> None:
    """Whether the address exists or not, no other method does anything."""
    assert getattr(Client(), method)(address).status_code == 405
