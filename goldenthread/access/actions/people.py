"""Making accounts, signing in and out, and getting a new password without a mail server."""

from __future__ import annotations

from datetime import date

from allauth.account import app_settings
from allauth.account.utils import user_pk_to_url_str
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.urls import reverse

from goldenthread.access.actions.trail import act
from goldenthread.access.actor import SYSTEM, Actor
from goldenthread.access.models import Area, Person
from goldenthread.access.queries.people import may_reset, only_area_of
from goldenthread.access.refusal import Refused

# What an account has room for; an e-mail address that works has no more.
LONGEST_EMAIL, LONGEST_NAME = 254, 200


def create_person(
    *,
    by: Actor,
    email: str,
    name: str,
    password: str | None = None,
    is_demo: bool = False,
    area: Area | None = None,
) -> Person:
    """Make an account. Without a password nobody can sign in with it until a reset link is used.

    `area` is only where the event is filed. An e-mail address that is not one, or is taken, is refused.
    """
    email, name = email.strip().lower(), " ".join(name.split())
    if not name:
        raise Refused("Enter the person's name.")
    try:
        validate_email(email)
    except ValidationError:
        raise Refused("Enter an e-mail address in the correct format, like name@example.com.") from None
    if len(email) > LONGEST_EMAIL or len(name) > LONGEST_NAME:
        raise Refused(
            f"The e-mail address may have {LONGEST_EMAIL} characters, the name {LONGEST_NAME}. Shorten them."
        )
    with act(by=by, action="create-person", area=area, fields=["email", "name"]) as doing:
        if Person.objects.filter(email=email).exists():
            raise Refused("There is already an account with this e-mail address.")
        person = Person(email=email, name=name, is_demo=is_demo)
        person.set_password(password)
        person.save()
        doing.subject_kind, doing.subject_key = "person", person.actor_id
    return person


def make_reset_link(*, by: Actor, person: Person, on: date) -> str:
    """The address (a path) at which the person can choose a password: once, and for one day."""
    if not person.is_active:
        raise Refused("This account is closed.")
    if isinstance(by, Person) and not may_reset(by, person, on):
        raise Refused("This person also acts outside your area. Ask the administrator of Golden Thread.")
    with act(
        by=by, action="make-reset-link", area=only_area_of(person, on), subject=("person", person.actor_id)
    ):
        key = app_settings.PASSWORD_RESET_TOKEN_GENERATOR().make_token(person)
    return reverse(
        "account_reset_password_from_key", kwargs={"uidb36": user_pk_to_url_str(person), "key": key}
    )


def set_password(*, person: Person, password: str, on: date) -> None:
    """The person chooses a new password. Every reset link made before, and every other session, ends."""
    with act(
        by=person,
        action="set-password",
        area=only_area_of(person, on),
        subject=("person", person.actor_id),
        fields=["password"],
    ):
        person.set_password(password)
        person.save(update_fields=["password"])


def record_sign_in(*, person: Person, on: date) -> None:
    with act(by=person, action="sign-in", area=only_area_of(person, on), subject=("person", person.actor_id)):
        pass


def record_sign_out(*, person: Person, on: date) -> None:
    with act(
        by=person, action="sign-out", area=only_area_of(person, on), subject=("person", person.actor_id)
    ):
        pass


def record_sign_in_failure(*, email: str, on: date) -> None:
    """A wrong password. What was typed as the address is kept only where it is a known one."""
    with transaction.atomic():
        person = Person.objects.filter(email=email.strip().lower()).first()
        with act(
            by=SYSTEM,
            action="sign-in-failed",
            area=only_area_of(person, on) if person else None,
            subject=("person", person.actor_id if person else "unknown"),
        ):
            pass
