"""One GOV.UK Frontend component as HTML, by the official macros."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from jinja2 import Environment, PackageLoader, PrefixLoader, TemplateNotFound

# Strings that the macros print as they are. What our pages put there is escaped unless it was marked safe.
PRINTED_AS_IT_IS = ("attributes", "html")


class NoSuchComponent(Exception):
    """GOV.UK Frontend has no component of this name."""


def render(name: str, params: Mapping[str, Any]) -> SafeString:
    """`render("button", {"text": "Save"})`. Names and params are those of the GOV.UK Design System."""
    return mark_safe(str(_macro(name)(_guarded(params))))  # the macros escape, and `_guarded` the rest


@cache
def _environment() -> Environment:
    loader = PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")})
    return Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)


@cache
def _macro(name: str) -> Callable[[Mapping[str, Any]], str]:
    pascal = "".join(part.capitalize() for part in name.split("-"))
    try:
        template = _environment().get_template(f"govuk_frontend_jinja/components/{name}/macro.html")
    except TemplateNotFound:
        raise NoSuchComponent(f"GOV.UK Frontend has no component “{name}”") from None
    macro: Callable[[Mapping[str, Any]], str] = getattr(template.module, f"govuk{pascal}")
    return macro


def _guarded(value: Any, key: str = "") -> Any:
    if isinstance(value, Mapping):
        inner = key == "slots"
        return {name: _guarded(each, "html" if inner else str(name)) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_guarded(each, key) for each in value]
    if isinstance(value, str) and (key in PRINTED_AS_IT_IS or key.endswith("Html")):
        return conditional_escape(value)
    return value
