"""Wording that holds a list: a pack's cell keeps the points of a printed list behind “:; ”, one after the other."""

from __future__ import annotations

from dataclasses import dataclass

LIST_BEGINS = ":; "
POINT_ENDS = "; "


@dataclass(frozen=True)
class Wording:
    """The words that open a text, and the points of the list that follows; most texts have none."""

    opening: str
    points: tuple[str, ...] = ()


def read_wording(text: str) -> Wording:
    """The text as it was laid out. A semicolon is the end of a point only after a colon that opens a list."""
    opening, sign, rest = text.partition(LIST_BEGINS)
    if not sign:
        return Wording(text)
    return Wording(f"{opening}:", tuple(point for point in rest.split(POINT_ENDS) if point))


def run_on(text: str) -> str:
    """The same words as one run, for places too narrow for a list."""
    return text.replace(LIST_BEGINS, ": ").replace(f".{POINT_ENDS}", ". ")
