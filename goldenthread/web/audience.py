"""Whose page this is: the marks that every view carries, and the check that none goes without."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from django.core.checks import CheckMessage, Error
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, get_resolver

from goldenthread.access.audience import (
    PUBLIC,
    SIGNED_IN,
    Audience,
    holding,
    in_area,
    mark,
    public,
    signed_in,
)
from goldenthread.access.models import Area
from goldenthread.access.permissions import PERMISSIONS

__all__ = [
    "THIRD_PARTY",
    "AreaRequest",
    "Audience",
    "addresses",
    "audience_of",
    "check_audiences",
    "holding",
    "in_area",
    "mark",
    "public",
    "signed_in",
]

# Views that others wrote cannot carry a mark, so their audience is said here, by module and name.
THIRD_PARTY: Mapping[str, Audience] = {
    "allauth.account.views.LoginView": PUBLIC,
    "allauth.account.views.LogoutView": PUBLIC,
    "allauth.account.views.AccountInactiveView": PUBLIC,
    "allauth.account.views.PasswordResetFromKeyView": PUBLIC,
    "allauth.account.views.PasswordResetFromKeyDoneView": PUBLIC,
    "allauth.account.views.PasswordChangeView": SIGNED_IN,
}


class AreaRequest(HttpRequest):
    """A request as a view marked `in_area` gets it: with its area, its as-at date and what the person may do.

    Other views find `area` None, `on` today and no permissions. `admitted` says that the view's audience let it in.
    """

    area: Area
    on: date
    today: date
    permissions: frozenset[str]
    admitted: bool


def audience_of(view: Callable[..., Any]) -> Audience | None:
    """The audience that the view states, or that THIRD_PARTY states for it; None where nobody does."""
    stated = getattr(view, "audience", None)
    if isinstance(stated, Audience):
        return stated
    of_class = getattr(view, "view_class", view)
    return THIRD_PARTY.get(f"{of_class.__module__}.{getattr(of_class, '__qualname__', '')}")


def addresses(
    patterns: Iterable[URLPattern | URLResolver] | None = None, prefix: str = ""
) -> Iterator[tuple[str, URLPattern]]:
    """Every address of the program: its route, as in `areas/<slug:area_key>/`, and its pattern."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern.url_patterns, route)
        else:
            yield route, pattern


def check_audiences(**_: object) -> list[CheckMessage]:
    """A system check: the program does not start with a view that does not say for whom it is."""
    found: list[CheckMessage] = []
    for route, pattern in addresses():
        view = pattern.callback
        audience = audience_of(view)
        name = f"{view.__module__}.{getattr(view, '__qualname__', view.__class__.__name__)}"
        if audience is None:
            found.append(
                Error(
                    f"The view {name} at “{route}” does not say for whom it is.",
                    hint="Mark it with @public, @signed_in, @in_area() or @holding(…) of goldenthread.web.audience.",
                    id="goldenthread.E001",
                )
            )
        elif audience.kind == "in-area" and "area_key>" not in route:
            found.append(
                Error(
                    f"The view {name} is for an area, but its address “{route}” names none.",
                    hint="Give the address an <slug:area_key>, or mark the view with @holding(…).",
                    id="goldenthread.E002",
                )
            )
        elif audience.permission and audience.permission not in PERMISSIONS:
            found.append(
                Error(
                    f"The view {name} asks for “{audience.permission}”, which no role can give.",
                    hint="Use a permission of goldenthread.access.permissions.",
                    id="goldenthread.E003",
                )
            )
    return found
