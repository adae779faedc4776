"""For whom a page is: every view says it with one of these marks, and `web.middleware` holds it to that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from goldenthread.access.permissions import PERMISSIONS, SEE_AREA

Kind = Literal["public", "signed-in", "in-area", "holding"]
View = TypeVar("View", bound=Callable[..., Any])


@dataclass(frozen=True)
class Audience:
    """`permission` is empty for a page that asks for none; `sentence` says who may see the page."""

    kind: Kind
    permission: str
    sentence: str


PUBLIC = Audience("public", "", "Everyone, signed in or not.")
SIGNED_IN = Audience("signed-in", "", "Everyone who is signed in.")


def public(view: View) -> View:
    """Everyone may see it."""
    return mark(view, PUBLIC)


def signed_in(view: View) -> View:
    """Everyone who is signed in may see it."""
    return mark(view, SIGNED_IN)


def in_area(permission: str = SEE_AREA) -> Callable[[View], View]:
    """Those who hold the permission in the area that the address names as `area_key`."""
    audience = Audience("in-area", permission, f"Those who may {PERMISSIONS[permission]}, in that area.")
    return lambda view: mark(view, audience)


def holding(permission: str) -> Callable[[View], View]:
    """Those who hold the permission in any area, or everywhere."""
    audience = Audience("holding", permission, f"Those who may {PERMISSIONS[permission]}, in any area.")
    return lambda view: mark(view, audience)


def mark(view: View, audience: Audience) -> View:
    """Write the audience on the view. A second, different mark is a programmer's mistake."""
    earlier = getattr(view, "audience", None)
    if earlier is not None and earlier != audience:
        raise TypeError(f"{view!r} already has an audience: {earlier.sentence}")
    view.audience = audience  # type: ignore[attr-defined]
    return view
