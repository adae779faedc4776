"""A breakdown: which part of a total a figure counts, as a canonical set of dimension = value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Breakdown = tuple[tuple[str, str], ...]
TOTAL: Breakdown = ()


def breakdown_of(parts: Mapping[str, str] | Iterable[tuple[str, str]]) -> Breakdown:
    """The canonical form: dimensions in alphabetical order, each once."""
    pairs = sorted(parts.items() if isinstance(parts, Mapping) else parts)
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError(f"a breakdown has each dimension once, not {', '.join(names)}")
    return tuple(pairs)


def breakdown_text(breakdown: Breakdown) -> str:
    """`need=asd;sex=female`; the total is the empty text."""
    return ";".join(f"{name}={value}" for name, value in breakdown)


def parse_breakdown(text: str) -> Breakdown:
    """Back from the text. Raises ValueError for what is not a breakdown."""
    if not text:
        return TOTAL
    parts = []
    for part in text.split(";"):
        name, equals, value = part.partition("=")
        if not (name.strip() and equals and value.strip()):
            raise ValueError(f"“{part}” is not of the form dimension=value")
        parts.append((name.strip(), value.strip()))
    return breakdown_of(parts)


def dimensions_of(breakdown: Breakdown) -> tuple[str, ...]:
    return tuple(name for name, _ in breakdown)
