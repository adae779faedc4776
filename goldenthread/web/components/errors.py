"""What was refused, as the GOV.UK error summary says it: in words, each a link to its field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms


def summary_items(refused: object) -> list[dict[str, Any]]:
    """From a form, from one refusal, or from several sentences."""
    if isinstance(refused, forms.BaseForm):
        return [item for name, errors in refused.errors.items() for item in _of_field(refused, name, errors)]
    if isinstance(refused, str) or not isinstance(refused, Iterable):
        return [{"text": str(refused)}] if refused else []
    return [{"text": str(each)} for each in refused]


def _of_field(form: forms.BaseForm, name: str, errors: Iterable[object]) -> list[dict[str, Any]]:
    if name not in form.fields:
        return [{"text": str(error)} for error in errors]
    return [{"text": str(error), "href": f"#{form[name].auto_id or name}"} for error in errors]
