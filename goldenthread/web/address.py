"""The question part of an address: what a link keeps, changes and drops."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlencode

Pairs = Iterable[tuple[str, str]]


def pairs_of(query: Mapping[str, object]) -> list[tuple[str, str]]:
    """Every name and value of a request's `GET`, repeated names kept."""
    lists = getattr(query, "lists", None)
    if lists is None:
        return [(name, str(value)) for name, value in query.items()]
    return [(name, value) for name, values in lists() for value in values]


def changed(pairs: Pairs, changes: Mapping[str, str | None]) -> str:
    """`?…` with the changes made; None drops a name."""
    kept = [(name, value) for name, value in pairs if name not in changes]
    added = [(name, value) for name, value in changes.items() if value is not None]
    return "?" + urlencode(kept + added)
