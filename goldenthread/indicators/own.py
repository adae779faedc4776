"""An area's own series: how they are named in the store, so that nobody takes them for what is published."""

from __future__ import annotations

import re

_KEY = re.compile(r"own-([A-Za-z0-9]+)-(.+)")


def own_key(place: str, name: str) -> str:
    """Such as own-840-ehc-plans: the series that the area of this place keeps itself, under an indicator's key or
    under a name of its own."""
    return f"own-{place.lower()}-{name}"


def is_own(key: str) -> bool:
    return _KEY.fullmatch(key) is not None


def is_own_of(key: str, place: str) -> bool:
    """Whether it is a series of this place."""
    found = _KEY.fullmatch(key)
    return found is not None and bool(place) and found.group(1) == place.lower()


def kept_under(key: str) -> str:
    """The name without the place: the key of a declared indicator where it is a series of one."""
    found = _KEY.fullmatch(key)
    return found.group(2) if found is not None else key
