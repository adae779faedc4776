"""Making accounts, and getting a new password without a mail server."""

from datetime import date

import pytest
from django.conf import settings

from goldenthread.access import actions
from goldenthread.access.models import AuditEvent, Person
from goldenthread.access.refusal import Refused
from tests.cast import PASSWORD, STAGE_MANAGER, gather, give, make_person, signed_in_as

pytestmark = pytest.mark.django_db
TODAY = date(2026, 5, 1)


def test_an_account_is_known_by_its_address_in_small_letters() -> None:
    """However the address is typed, it is the same one."""
    person = actions.create_person(
        by=STAGE_MANAGER, email=" Rowan@Northshire.Example ", name="  Rowan   Ashdale "
    )
    assert (person.email, person.name) == ("rowan@northshire.example", "Rowan Ashdale")
    assert not person.has_usable_password()
    event = AuditEvent.objects.get()
    assert (event.action, event.subject_key, event.detail) == ("create-person", f"person:{person.pk}", {})


@pytest.mark.parametrize(
    ("email", "name", "words"),
    [
        ("rowan", "Rowan", "correct format"),
        ("", "Rowan", "correct format"),
        ("rowan@northshire.example", " ", "name"),
        ("r" * 250 + "@northshire.example", "Rowan", "may have 254 characters"),
        ("rowan@northshire.example", "R" * 201, "the name 200"),
    ],
)
def test_an_account_needs_an_address_and_a_name(email: str, name: str, words: str) -> None:
    """What is missing or wrong is refused in words."""
    with pytest.raises(Refused, match=words):
        actions.create_person(by=STAGE_MANAGER, email=email, name=name)


def test_an_address_is_taken_once() -> None:
    """A second account with the same address, in capitals too, is refused."""
    make_person("rowan@northshire.example")
    with pytest.raises(Refused, match="already an account"):
        make_person("ROWAN@northshire.example")
    assert Person.objects.count() == 1


def test_passwords_are_kept_as_argon2() -> None:
    """Nothing weaker is ever written."""
    assert settings.PASSWORD_HASHERS == ["django.contrib.auth.hashers.Argon2PasswordHasher"]
    assert make_person("rowan@northshire.example", password=PASSWORD).password.startswith("argon2$argon2id$")


def test_a_change_to_a_person_is_in_the_history_without_the_password() -> None:
    """Row history shows what a person was called, never their password."""
    person = make_person("rowan@northshire.example", password=PASSWORD)
    person.name = "Rowan Birkfell"
    person.save()
    assert [row.name for row in person.history.all()] == ["Rowan Birkfell", "Rowan"]
    assert not hasattr(person.history.first(), "password")


def test_a_reset_link_works_once() -> None:
    """It opens a page on which the person chooses a password; used again, it does not work."""
    person = make_person("rowan@northshire.example")
    path = actions.make_reset_link(by=STAGE_MANAGER, person=person, on=TODAY)
    client = signed_in_as(None)
    page = client.get(path, follow=True)
    assert "Choose a password" in page.content.decode()
    address = page.redirect_chain[-1][0]
    done = client.post(address, {"password1": PASSWORD, "password2": PASSWORD}, follow=True)
    assert "Your password is saved" in done.content.decode()
    person.refresh_from_db()
    assert person.check_password(PASSWORD)
    again = signed_in_as(None).get(path, follow=True)
    assert "This link does not work" in again.content.decode()
    assert list(AuditEvent.objects.values_list("action", flat=True)) == [
        "create-person",
        "make-reset-link",
        "set-password",
    ]


def test_an_earlier_link_ends_when_the_password_is_set() -> None:
    """Two links were made; using one ends both."""
    person = make_person("rowan@northshire.example")
    path = actions.make_reset_link(by=STAGE_MANAGER, person=person, on=TODAY)
    actions.set_password(person=person, password=PASSWORD, on=TODAY)
    assert "This link does not work" in signed_in_as(None).get(path, follow=True).content.decode()


def test_a_weak_password_is_refused_in_words() -> None:
    """Short, common or like one's own name."""
    person = make_person("rowan.ashdale@northshire.example")
    client = signed_in_as(None)
    page = client.get(actions.make_reset_link(by=STAGE_MANAGER, person=person, on=TODAY), follow=True)
    for weak in ("short", "password1234", "rowan.ashdale@northshire.example"):
        answer = client.post(page.redirect_chain[-1][0], {"password1": weak, "password2": weak})
        assert "There is a problem" in answer.content.decode(), weak


def test_no_link_for_a_closed_account() -> None:
    """Somebody who left does not come back by a link."""
    person = make_person("rowan@northshire.example")
    person.is_active = False
    person.save()
    with pytest.raises(Refused, match="closed"):
        actions.make_reset_link(by=STAGE_MANAGER, person=person, on=TODAY)


def test_an_administrator_of_one_area_cannot_take_over_who_acts_elsewhere() -> None:
    """A link opens everything that the person may do, so the administrator must look after all of it."""
    cast = gather()
    administrator = cast.people["administrator"]
    both = make_person("both@northshire.example")
    give(both, "analyst", area=cast.northshire)
    assert actions.make_reset_link(by=administrator, person=both, on=TODAY)
    give(both, "analyst", area=cast.southmere)
    for person in (both, cast.everywhere, cast.board_officer, cast.nobody):
        with pytest.raises(Refused, match="outside your area"):
            actions.make_reset_link(by=administrator, person=person, on=TODAY)
        assert actions.make_reset_link(by=cast.everywhere, person=person, on=TODAY)


def test_signing_in_and_out_is_written_down_in_the_person_s_area() -> None:
    """The events are filed under the one area of the person; a wrong password names a known account only."""
    cast = gather()
    analyst = cast.people["analyst"]
    actions.record_sign_in(person=analyst, on=TODAY)
    actions.record_sign_out(person=analyst, on=TODAY)
    actions.record_sign_in_failure(email=analyst.email.upper(), on=TODAY)
    actions.record_sign_in_failure(email="my secret password", on=TODAY)
    last = AuditEvent.objects.order_by("-id")[:4][::-1]
    assert [(event.action, event.area_key, event.subject_key) for event in last] == [
        ("sign-in", "northshire", analyst.actor_id),
        ("sign-out", "northshire", analyst.actor_id),
        ("sign-in-failed", "northshire", analyst.actor_id),
        ("sign-in-failed", "", "unknown"),
    ]
