"""The headings of a document: which numbers stand twice, and which sections are pointed at and are not there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

_TARGET = re.compile(r"^(?P<number>(?:Appendix\s+)?[0-9]+[0-9a-z.]*?)\.?\s+(?P<title>.+)$")


@dataclass(frozen=True)
class Heading:
    key: str
    number: str
    title: str


def repeated_numbers(headings: Iterable[Heading]) -> list[tuple[str, list[Heading]]]:
    """Numbers that stand before more than one heading of a document, in the document's order."""
    by_number: dict[str, list[Heading]] = defaultdict(list)
    for heading in headings:
        if heading.number:
            by_number[heading.number].append(heading)
    return [(number, same) for number, same in by_number.items() if len(same) > 1]


def dangling(target: str, headings: Iterable[Heading]) -> str:
    """Why “9. Commissioning Intentions” names no section, in a sentence; empty where it does.

    Capitals, quotation marks and a colon at the end do not count.
    """
    listed = list(headings)
    read = _TARGET.match(target.strip())
    number, title = (read["number"], read["title"]) if read else ("", target)
    if any(heading.number == number and _plain(heading.title) == _plain(title) for heading in listed):
        return ""
    same = [heading for heading in listed if number and heading.number == number]
    if not same:
        return f"It points to “{target}”, and no section of the document has that number and heading."
    said = f"It points to “{target}”, and section {number} is headed “{same[0].title}”."
    other = next((each for each in listed if each not in same and _plain(title) in _plain(each.title)), None)
    return (
        said
        if other is None
        else f"{said} The words stand in the heading of section {other.number}, “{other.title}”."
    )


def _plain(title: str) -> str:
    straight = title.replace("’", "'").replace("‘", "'").replace("–", "-")
    return " ".join(straight.casefold().split()).rstrip(":")
