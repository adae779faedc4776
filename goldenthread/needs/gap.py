"""A gap: something missing, doubled, unequal, too small or not known, with its evidence and what was decided."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

Kind = Literal["gap", "overlap", "inequity", "capacity", "not known"]
KINDS: Mapping[str, str] = {
    "gap": "Something is missing",
    "overlap": "Something is there twice",
    "inequity": "Not the same for everybody",
    "capacity": "Too little, or too late",
    "not known": "The records cannot tell",
}
BELOW, WAITING, EVENINGS, HOLIDAYS = (
    "below the threshold",
    "while waiting",
    "evenings and weekends",
    "school holidays",
)
TIMES = (EVENINGS, HOLIDAYS, WAITING, BELOW)
"""When a service can be used, and what there is when it cannot."""
SEVERITIES: Mapping[int, str] = {3: "high", 2: "medium", 1: "low"}
# High where children may go without; medium where they are served late or unequally; low where money or knowledge is.
_SEVERITY: Mapping[str, int] = {"gap": 3, "inequity": 2, "capacity": 2, "overlap": 1, "not known": 1}

ACTION, PRIORITY, NO_ACTION = "action", "priority", "no action"
DECISIONS = (ACTION, PRIORITY, NO_ACTION)
# What in a document answers a gap: it did, or promised to do, something about it.
ANSWERING = ("actions", "priorities", "commitments", "improvements", "posts")
SHEET_OF = {ACTION: "actions", PRIORITY: "priorities"}


@dataclass(frozen=True)
class Evidence:
    """A sentence, and the record that it is about, if there is one."""

    words: str
    sheet: str = ""
    key: str = ""


@dataclass(frozen=True)
class Decided:
    """What somebody decided, as it is kept. `said` is the hash of what the gap said then."""

    gap: str
    said: str
    decision: str
    answer: str
    reason: str
    by: str
    on: date
    title: str = ""
    words: str = ""
    severity: int | None = None


@dataclass(frozen=True)
class Gap:
    """`recorded` is whether a document says it; otherwise it follows from what is recorded about services.

    `answered` are the records of the documents that answer it, as (sheet, key); `also_found` says that the service
    map shows the same as the document.
    """

    key: str
    kind: str
    title: str
    words: str
    severity: int
    needs: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    ages: tuple[int, ...] = ()
    times: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    recorded: bool = False
    children: float | None = None
    answered: tuple[tuple[str, str], ...] = ()
    decided: Decided | None = None
    also_found: str = ""

    @property
    def said(self) -> str:
        """A short hash of what it says: other words of a document, or other services, needs, ages or places, make
        it another gap. How many children it is about, and at which times, is not in it."""
        parts = (
            self.kind,
            self.title,
            self.words if self.recorded else "",
            *(repr(sorted(each)) for each in (self.services, self.needs, self.tiers, self.places)),
            repr(self.ages),
        )
        return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]

    @property
    def state(self) -> str:
        """“decided”, “answered in the documents” or “undecided”."""
        if self.decided is not None:
            return "decided"
        return "answered in the documents" if self.answered else "undecided"

    @property
    def severity_words(self) -> str:
        return SEVERITIES[self.severity]


def severity_of(kind: str) -> int:
    return _SEVERITY.get(kind, 2)


def with_decisions(gaps: Sequence[Gap], decided: Mapping[str, Decided]) -> list[Gap]:
    """Each with the decision that holds for what it says today; the most severe and the undecided first."""
    found = []
    for gap in gaps:
        held = decided.get(gap.key)
        if held is not None and held.said == gap.said:
            gap = replace(gap, decided=held, severity=held.severity or gap.severity)
        found.append(gap)
    return sorted(found, key=lambda each: (each.state != "undecided", -each.severity, not each.recorded))
