"""What the documents of an area say of waiting without a number that we hold as a reading."""

from __future__ import annotations

import re
from dataclasses import dataclass

from goldenthread.intake.pack import Pack, PackRecord

SPEAKS_OF_WAITING = re.compile(r"\b(?:wait|backlog)", re.IGNORECASE)
# The sheets whose rows say something in words, each with the column that holds them.
IN_WORDS = {
    "weakness_areas": "text", "findings": "text", "gaps": "text", "survey_themes": "text", "comments": "text",
    "commitments": "text", "actions": "text", "improvements": "text",
}  # fmt: skip


@dataclass(frozen=True)
class InWords:
    """A record that speaks of waiting. `services` are those that it names, or that a link names for it."""

    record: PackRecord
    text: str
    services: tuple[str, ...]


def in_words(pack: Pack) -> list[InWords]:
    """The records that speak of waiting, with the services that they name or that a link names for them."""
    about: dict[tuple[str, str], list[str]] = {}
    for row in pack.rows("links"):
        for one, other in (("from", "to"), ("to", "from")):
            if row.text(f"{other}_sheet") == "services":
                node = (row.text(f"{one}_sheet"), row.text(f"{one}_key"))
                about.setdefault(node, []).append(row.text(f"{other}_key"))
    found = []
    for sheet, column in IN_WORDS.items():
        for row in pack.rows(sheet):
            text = row.text(column)
            if SPEAKS_OF_WAITING.search(text):
                named = row.refs("services") if "services" in row.values else ()
                keys = dict.fromkeys([*named, *about.get(row.node, ())])
                found.append(InWords(row, text, tuple(keys)))
    return found
