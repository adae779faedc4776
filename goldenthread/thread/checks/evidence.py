"""Breaks in the evidence log: one reference for several items, numbers skipped, labels that collide."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.governance.evidence_log import Citation, EvidenceLog, expand, read_log
from goldenthread.thread.check import Check, Finding
from goldenthread.thread.facts import AreaFacts, Record
from goldenthread.thread.tracing import Thread


def _log(facts: AreaFacts) -> EvidenceLog:
    return read_log(
        [Citation(row.key, str(row.values.get("reference") or ""), row.title) for row in facts.of("evidence")]
    )


def _first_with(facts: AreaFacts, label: str) -> Record:
    return next(
        row for row in facts.of("evidence") if label in expand(str(row.values.get("reference") or ""))
    )


def _repeated(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for repeat in _log(facts).repeats:
        row = _first_with(facts, repeat.label)
        items = "; ".join(f"“{title}”" for title in repeat.titles)
        how = (
            "falls in a range and is cited again by itself"
            if repeat.in_range
            else "is cited for several items"
        )
        yield Finding(
            "evidence", row.key, f"Reference {repeat.label}", f"Reference {repeat.label} {how}: {items}."
        )


def _skipped(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for label in _log(facts).missing:
        said = f"Reference {label} is cited nowhere, although later numbers of its series are."
        cited = [str(row.values.get("reference") or "") for row in facts.of("evidence")]
        series = ", ".join(
            dict.fromkeys(each for each in cited if each.startswith(label.partition(".")[0] + "."))
        )
        yield Finding("evidence", "", f"Reference {label}", said, wording=series)


def _padded(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for padded in _log(facts).padded:
        row = _first_with(facts, padded.printed)
        other = "which is cited too" if padded.both_cited else "which is not cited as such"
        said = f"It is printed “{padded.printed}”; read as a number it is {padded.collides_with}, {other}."
        yield Finding("evidence", row.key, f"Reference {padded.printed}", said)


SOURCE = "The document's own numbering: a reference is a label, kept as printed"
WHO = "Whoever keeps the evidence log"

REPEATED = Check(
    key="evidence-reference-repeated",
    title="Evidence reference used for several items",
    stage="Review",
    harm=1,
    why="A reader who follows the reference may open the wrong item.",
    source=SOURCE,
    who=WHO,
    mend="Give each item its own reference",
    find=_repeated,
    order=70,
    irregularity="T9",
)
SKIPPED = Check(
    key="evidence-reference-missing",
    title="Evidence reference missing",
    stage="Review",
    harm=1,
    why="Either an item was lost or a claim lost its evidence.",
    source=SOURCE,
    who=WHO,
    mend="Add the item, or say that the number was not used",
    find=_skipped,
    order=71,
    irregularity="T10",
)
PADDED = Check(
    key="evidence-reference-padded",
    title="Evidence reference printed with a leading zero",
    stage="Review",
    harm=1,
    why="1.09 and 1.9 look like one reference to a machine and like two to a reader.",
    source=SOURCE,
    who=WHO,
    mend="Print it as the others are",
    find=_padded,
    order=72,
    irregularity="T10b",
)
