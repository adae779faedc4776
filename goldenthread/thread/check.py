"""What a check for breaks is, and what it finds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from goldenthread.thread.facts import AreaFacts, Key
from goldenthread.thread.tracing import Thread

Stage = Literal["Understand", "Plan", "Deliver", "Review", "Govern", "Involve", "Publish"]
STAGES: tuple[Stage, ...] = ("Understand", "Plan", "Deliver", "Review", "Govern", "Involve", "Publish")


@dataclass(frozen=True)
class Finding:
    """One record at which the thread breaks, and the sentence that says how.

    `stated` is what the source says where it says something that does not fit, and `computed` what follows from the
    rest of it. `wording` are the source's own words, where they are not simply the record's. `beside` are the other
    records that it is about, whose words stand beside.
    """

    sheet: str
    key: str
    title: str
    words: str
    stated: str = ""
    computed: str = ""
    wording: str = ""
    beside: tuple[Key, ...] = ()


@dataclass(frozen=True)
class Check:
    """A way in which the thread can break.

    `why` says why it matters and `source` who says so; `who` should mend it, by doing `mend`. `harm` runs from 1 (a
    nuisance) to 3 (children may go without). `joint` names the two stations between which the break lies, if it does.

    `irregularity` is the number of the kind of irregular source that it meets (T1 to T21), if it is about the words of
    a source: a person may resolve such a finding with a reason. `about_figures` puts it among what
    `goldenthread check-figures` prints. A "note" is no break: it says how what is printed was read.
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
    irregularity: str = ""
    about_figures: bool = False
    kind: Literal["break", "note"] = "break"

    @property
    def resolvable(self) -> bool:
        return bool(self.irregularity) or self.about_figures


@dataclass(frozen=True)
class Break:
    """A finding with the check that made it."""

    check: Check
    finding: Finding

    @property
    def said(self) -> str:
        """A short hash of what was found and where: another value in the source makes it another break."""
        found = self.finding
        parts = (
            self.check.key,
            found.sheet,
            found.key,
            found.title,
            found.words,
            found.stated,
            found.computed,
        )
        return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def find_breaks(facts: AreaFacts, thread: Thread, checks: Iterable[Check]) -> list[Break]:
    """Every break, by stage in the order of the cycle, most harmful first; notes are left out."""
    return _found(facts, thread, [check for check in checks if check.kind == "break"])


def find_notes(facts: AreaFacts, thread: Thread, checks: Iterable[Check]) -> list[Break]:
    """What is noted of the sources and is no break, in the same order."""
    return _found(facts, thread, [check for check in checks if check.kind == "note"])


def _found(facts: AreaFacts, thread: Thread, checks: Iterable[Check]) -> list[Break]:
    found = [Break(check, finding) for check in checks for finding in check.find(facts, thread)]
    return sorted(
        found, key=lambda b: (STAGES.index(b.check.stage), -b.check.harm, b.check.order, b.check.key)
    )
