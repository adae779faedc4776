"""Signing in and choosing a password, with the words of our pages on django-allauth's forms."""

from __future__ import annotations

from typing import Any

from allauth.account.forms import ChangePasswordForm, LoginForm, ResetPasswordKeyForm
from django import forms
from django.core.validators import validate_email

_LABELS = {
    "login": ("E-mail address", "Enter your e-mail address."),
    "password": ("Password", "Enter your password."),
    "oldpassword": ("Current password", "Enter your current password."),
    "password1": ("New password", "Enter a new password."),
    "password2": ("New password again", "Enter the new password again."),
}


def validate_email_in_words(value: str) -> None:
    try:
        validate_email(value)
    except forms.ValidationError:
        raise forms.ValidationError(
            "Enter an e-mail address in the correct format, like name@example.com."
        ) from None


class SignIn(LoginForm):  # type: ignore[misc]  # allauth publishes no types
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self)
        self.fields["login"].validators = [validate_email_in_words]


class ChangePassword(ChangePasswordForm):  # type: ignore[misc]
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self)


class ChoosePassword(ResetPasswordKeyForm):  # type: ignore[misc]
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self)


def _say(form: forms.Form) -> None:
    """Labels and errors in our words, no hints inside the boxes, no hints with markup."""
    for name, field in form.fields.items():
        label, missing = _LABELS[name]
        field.label = label
        field.help_text = ""
        field.error_messages["required"] = missing
        field.widget.attrs.pop("placeholder", None)
