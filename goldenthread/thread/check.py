"""What a check for breaks is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.tracing import Thread

Stage = Literal["Understand", "Plan", "Deliver", "Review", "Govern", "Involve", "Publish"]
STAGES: tuple[Stage, ...] = ("Understand", "Plan", "Deliver", "Review", "Govern", "Involve", "Publish")


@dataclass(frozen=True)
class Finding:
    """One record at which the thread breaks, and the sentence that says how."""

    sheet: str
    key: str
    title: str
    words: str


@dataclass(frozen=True)
class Check:
    """A way in which the thread can break.

    `why` says why it matters and `source` who says so; `who` should mend it, by doing `mend`. `harm` runs from 1 (a
    nuisance) to 3 (children may go without). `joint` names the two stations between which the break lies, if it does.
    """

    key: str
    title: str
    stage: Stage
    harm: Literal[1, 2, 3]
    why: str
    source: str
    who: str
    mend: str
    find: Callable[[AreaFacts, Thread], Iterable[Finding]]
    joint: tuple[str, str] | None = None
    order: int = 100


@dataclass(frozen=True)
class Break:
    """A finding with the check that made it."""

    check: Check
    finding: Finding


def find_breaks(facts: AreaFacts, thread: Thread, checks: Iterable[Check]) -> list[Break]:
    """Every break, by stage in the order of the cycle, most harmful first."""
    found = [Break(check, finding) for check in checks for finding in check.find(facts, thread)]
    return sorted(
        found, key=lambda b: (STAGES.index(b.check.stage), -b.check.harm, b.check.order, b.check.key)
    )
