"""How signing in behaves: who is let in, what is written down, and that nobody makes their own account."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from goldenthread.access import actions
from goldenthread.access.loopback import is_loopback
from goldenthread.access.models import Person


class Adapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth publishes no types
    """django-allauth asks this at each step."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": "The e-mail address and the password do not match.",
        "too_many_login_attempts": (
            "There were too many wrong passwords. Wait a quarter of an hour, or ask your administrator "
            "for a link to choose a new password."
        ),
        "enter_current_password": "Your current password is not right.",
        "incorrect_password": "Your current password is not right.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def pre_login(self, request: HttpRequest, user: Person, **kwargs: Any) -> HttpResponse | None:
        """A demonstration person comes in only from the machine that runs the program."""
        if user.is_demo and not (settings.DEMO and is_loopback(request.META)):
            messages.error(
                request,
                "The demonstration's people can sign in only on the machine that runs it, "
                "at http://127.0.0.1 or http://localhost.",
            )
            return redirect("account_login")
        response: HttpResponse | None = super().pre_login(request, user, **kwargs)
        return response

    def login(self, request: HttpRequest, user: Person) -> None:
        super().login(request, user)
        actions.record_sign_in(person=user, on=timezone.localdate())

    def logout(self, request: HttpRequest) -> None:
        person = request.user
        super().logout(request)
        if isinstance(person, Person):
            actions.record_sign_out(person=person, on=timezone.localdate())

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        actions.record_sign_in_failure(email=str(credentials.get("email", "")), on=timezone.localdate())

    def set_password(self, user: Person, password: str) -> None:
        actions.set_password(person=user, password=password, on=timezone.localdate())

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Tries are counted for the account, by whatever host name the program is reached."""
        return str(credentials.get("email", "")).strip().lower()
