"""Wording that holds a list: a pack's cell keeps the points of a printed list behind a colon, one after the other."""

from __future__ import annotations

import re
from dataclasses import dataclass

LIST_BEGINS = ":; "
POINT_ENDS = "; "
_HYPHEN = re.compile(r"(?:^|\s)-\s?")


@dataclass(frozen=True)
class Wording:
    """The words that open a text, and the points of the list that follows; most texts have none."""

    opening: str
    points: tuple[str, ...] = ()


def read_wording(text: str) -> Wording:
    """The text as it was laid out: what opens a list, and its points.

    A list opens with “:; ”, or with a colon behind which every point begins with a capital letter, or with a hyphen
    of its own where the document prints hyphens. A semicolon in a running sentence ends no point.
    """
    opening, sign, rest = text.partition(LIST_BEGINS)
    if sign:
        return Wording(f"{opening}:", tuple(point for point in rest.split(POINT_ENDS) if point))
    opening, _, rest = text.partition(": ")
    if rest.startswith("-"):
        points = [point.strip() for point in _HYPHEN.split(rest) if point.strip()]
    else:
        points = [point for point in rest.split(POINT_ENDS) if point]
    if len(points) > 1 and all(point[0].isupper() for point in points):
        return Wording(f"{opening}:", tuple(points))
    return Wording(text)


def run_on(text: str) -> str:
    """The same words as one run, for places too narrow for a list."""
    return text.replace(LIST_BEGINS, ": ").replace(f".{POINT_ENDS}", ". ")
