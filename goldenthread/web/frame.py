"""What every page has around it: who is signed in, which area, as at when, and where one can go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from goldenthread.access.models import Area
from goldenthread.access.permissions import IMPORT_DATA, LOAD_AREAS, MANAGE_PEOPLE, READ_AUDIT
from goldenthread.access.queries import areas_for, boards_of, memberships_in_force
from goldenthread.access.roles import ROLES
from goldenthread.web import words
from goldenthread.web.address import pairs_of

PRODUCT = "Golden Thread"

STAGES = (
    ("area-home", "Home"),
    ("understand", "Understand"),
    ("plan", "Plan"),
    ("deliver", "Deliver"),
    ("review", "Review"),
    ("govern", "Govern"),
    ("involve", "Involve"),
    ("publish", "Publish"),
)


@dataclass(frozen=True)
class Link:
    text: str
    href: str
    current: bool = False


@dataclass(frozen=True)
class AsAt:
    """The date of the page, in words, and what its control needs to ask for another."""

    area: str
    on: date
    why: str
    choices: list[Link]
    kept: list[tuple[str, str]]

    @property
    def sentence(self) -> str:
        return f"as at {words.day(self.on)}" + (f", {self.why}" if self.why else "")


def frame(request: HttpRequest) -> dict[str, Any]:
    """The context of `web/base.html`. What needs the store is read only when a template asks."""
    area: Area | None = getattr(request, "area", None)
    return {
        "product": PRODUCT,
        "area": area,
        "person": _person(request),
        "areas": _once(lambda: _areas(request, area)),
        "navigation": navigation(area, request.path) if area else [],
        "as_at": _as_at(request, area) if area else None,
        "account": _once(lambda: _account(request)),
        "home_address": "/",
        "request_id": getattr(request, "request_id", ""),
    }


def navigation(area: Area, path: str) -> list[Link]:
    """The stages that have a page. A stage is current on its inner pages, too; the home only on itself."""
    found = [Link(title, href) for name, title in STAGES if (href := _address(name, area_key=area.key))]
    home = _address("area-home", area_key=area.key)
    return [
        Link(link.text, link.href, path == link.href or (link.href != home and path.startswith(link.href)))
        for link in found
    ]


def _person(request: HttpRequest) -> Any:
    person = getattr(request, "user", None)
    return person if person is not None and person.is_authenticated else None


def _areas(request: HttpRequest, area: Area | None) -> list[Link]:
    if _person(request) is None:
        return []
    on = timezone.localdate()
    boards = [
        Link(each.short_name or each.name, href, href == request.path)
        for each in boards_of(request.user, on)
        if (href := _address("nhs-board", board_key=each.key))
    ]
    return boards + [
        Link(each.name, href, area is not None and each.pk == area.pk)
        for each in areas_for(request.user, on).order_by("name")
        if (href := _address("area-home", area_key=each.key))
    ]


def _as_at(request: HttpRequest, area: Area) -> AsAt:
    today = timezone.localdate()
    on: date = getattr(request, "on", None) or area.opens_on
    why = "the date of its strategy" if on == area.opens_on else "today" if on == today else ""
    kept = [
        (name, value) for name, value in pairs_of(request.GET) if name not in ("on", "page", "download", "as")
    ]
    choices = [
        Link("the date of its strategy", f"?on={area.opens_on.isoformat()}", on == area.opens_on),
        Link("today", f"?on={today.isoformat()}", on == today),
    ]
    return AsAt(area.name, on, why, choices, kept)


def _account(request: HttpRequest) -> list[Link]:
    """Where one signs in, or the pages about oneself and what one may manage; signing out is a form of its own."""
    if _person(request) is None:
        return _links(("Sign in", "account_login"))
    roles = memberships_in_force(request.user, timezone.localdate()).values_list("role", flat=True)
    held = {permission for role in roles for permission in ROLES[role].permissions}
    wanted = [("Your account", "account")]
    wanted += [("Data", "intake:uploads")] if IMPORT_DATA in held else []
    wanted += [("Area packs", "intake:packs")] if LOAD_AREAS in held else []
    wanted += [("People", "people")] if MANAGE_PEOPLE in held else []
    wanted += [("Audit trail", "audit")] if READ_AUDIT in held else []
    return _links(*wanted)


def _links(*wanted: tuple[str, str]) -> list[Link]:
    return [Link(text, href) for text, name in wanted if (href := _address(name))]


def _address(name: str, **kwargs: str) -> str:
    try:
        return reverse(name, kwargs=kwargs or None)
    except NoReverseMatch:
        return ""


def _once(read: Callable[[], list[Link]]) -> Callable[[], list[Link]]:
    """A reading that is made when first asked for, and kept."""
    kept: list[list[Link]] = []

    def first() -> list[Link]:
        if not kept:
            kept.append(read())
        return kept[0]

    return first
