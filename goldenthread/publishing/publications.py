"""What an area shows to everyone, and from which day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.intake.pack import PackRecord


@dataclass(frozen=True)
class Publication:
    """A page that the area has marked public. `title` and `about` are the area's own words for it."""

    record: PackRecord
    page: str
    title: str
    about: str
    since: date

    def is_public(self, on: date) -> bool:
        return self.since <= on


def publications(rows: Iterable[PackRecord]) -> list[Publication]:
    """The pages marked public, one for each page: the earliest counts where a page is marked twice."""
    found: dict[str, Publication] = {}
    for row in rows:
        since = row.day("published_on")
        if since is None:
            continue
        page = row.text("page")
        earlier = found.get(page)
        if earlier is None or since < earlier.since:
            found[page] = Publication(row, page, row.text("title"), row.text("about"), since)
    return list(found.values())


def public_on(rows: Iterable[PackRecord], on: date) -> list[Publication]:
    """The pages that everyone may see on a day."""
    return [each for each in publications(rows) if each.is_public(on)]
