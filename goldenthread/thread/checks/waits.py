"""Breaks in waiting: nobody said how long, nothing is offered meanwhile, a backlog that nobody counted again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from goldenthread.thread.check import Check, Finding
from goldenthread.thread.dates import last_day, words
from goldenthread.thread.facts import AreaFacts, Record, keys_in
from goldenthread.thread.tracing import Thread

SPEAKS_OF_WAITING = re.compile(r"\b(?:wait|backlog)", re.IGNORECASE)
SPEAKING = ("findings", "gaps", "comments", "commitments", "actions", "improvements")
BACKLOG = ("backlog", "still waiting")
NOTHING_OFFERED = ("no", "families say no")


def _service_without_standard(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    """Only services of whose waits there is a reading or a word: of the others nobody knows that anybody waits."""
    held = {str(row.values.get("service")) for row in facts.of("wait_standards")}
    read = {str(row.values.get("service")) for row in facts.of("wait_readings")}
    spoken = _spoken_of(facts)
    for row in facts.of("services"):
        if row.key in held or str(row.values.get("status")) == "ended":
            continue
        if row.key in read:
            yield Finding("services", row.key, row.title, "Its waits are measured, against no standard.")
        elif row.key in spoken:
            other = spoken[row.key]
            said = (
                "The documents speak of waiting for it, and say neither how long it may take nor from when."
            )
            yield Finding("services", row.key, row.title, said, beside=((other.sheet, other.key),))


def _spoken_of(facts: AreaFacts) -> dict[str, Record]:
    """The first record that speaks of waiting for each service."""
    found: dict[str, Record] = {}
    for service, row in _about(facts):
        if SPEAKS_OF_WAITING.search(str(row.values.get("text") or "")):
            found.setdefault(service, row)
    return found


def _about(facts: AreaFacts) -> Iterator[tuple[str, Record]]:
    for sheet in SPEAKING:
        for row in facts.of(sheet):
            for service in keys_in(row.values.get("services")):
                yield service, row
    for link in facts.of("links"):
        for one, other in (("from", "to"), ("to", "from")):
            node = (str(link.values.get(f"{one}_sheet")), str(link.values.get(f"{one}_key")))
            if str(link.values.get(f"{other}_sheet")) != "services" or node[0] not in SPEAKING:
                continue
            if (speaker := facts.by_key.get(node)) is not None:
                yield str(link.values.get(f"{other}_key")), speaker


def _nothing_offered(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("wait_standards"):
        offered = str(row.values.get("offered") or "")
        if offered not in NOTHING_OFFERED:
            continue
        heard = facts.by_key.get(("comments", str(row.values.get("heard") or "")))
        if heard is not None:
            said = f"Families say that nothing is offered while they wait: “{heard.values.get('text')}”."
            yield Finding("wait_standards", row.key, row.title, said, beside=(("comments", heard.key),))
        else:
            who = "Families say that nothing" if offered == "families say no" else "Nothing"
            yield Finding("wait_standards", row.key, row.title, f"{who} is offered while they wait.")


def _backlog_uncounted(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    """The day of the target has passed, and who still waits was last counted before it."""
    for standard in facts.of("wait_standards"):
        target = facts.by_key.get(("targets", str(standard.values.get("target") or "")))
        by = last_day(target.values.get("by")) if target is not None else None
        if target is None or by is None or by >= facts.on:
            continue
        counted = [
            row
            for row in facts.of("wait_readings")
            if row.values.get("standard") == standard.key and row.values.get("measure") in BACKLOG
        ]
        dated = [(day, row) for row in counted if (day := _read_on(facts, row)) is not None]
        if dated and max(day for day, _ in dated) < by:
            _, last = max(dated, key=lambda each: each[0])
            said = (
                f"The target was to be reached by {words(target.values.get('by'))}; who waits was last counted "
                f"before it ({_printed(facts, last)})."
            )
            yield Finding("wait_standards", standard.key, standard.title, said)


def _unpublished(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    """A number of a wait of its own that no document states."""
    for row in facts.of("wait_readings"):
        if row.document_title or row.values.get("figure"):
            continue
        if any(row.values.get(name) not in (None, "", ()) for name in ("value", "numerator", "bands")):
            said = "No document states it. Pages protect its number; the pack, which people pass on, has it as it is."
            yield Finding("wait_readings", row.key, row.title, said)


def _read_on(facts: AreaFacts, row: Record) -> date | None:
    stated = _stated(facts, row)
    return last_day(stated.values.get("as_at")) or last_day(stated.values.get("period_end"))


def _printed(facts: AreaFacts, row: Record) -> str:
    stated = _stated(facts, row)
    return words(stated.values.get("as_at") or stated.values.get("period_end"))


def _stated(facts: AreaFacts, row: Record) -> Record:
    """The stated figure of a reading; the reading itself where it is its own."""
    return facts.by_key.get(("stated_figures", str(row.values.get("figure") or "")), row)


SERVICE_WITHOUT_STANDARD = Check(
    key="service-without-wait-standard",
    title="Service that is waited for without a standard",
    stage="Deliver",
    harm=2,
    why="Without a clock and a standard nobody can say whether a child waits too long, or hold anybody to it.",
    source="Our own rule, by what NHS services must have: a start, a stop and a length",
    who="The service's commissioner",
    mend="Record when the clock starts and stops, and how long the wait may be",
    find=_service_without_standard,
    joint=("agreement and money", "performance"),
    order=30,
)
NOTHING_OFFERED_WHILE_WAITING = Check(
    key="nothing-offered-while-waiting",
    title="Nothing offered while waiting",
    stage="Deliver",
    harm=3,
    why="A child's needs do not wait: families who get nothing meanwhile lose months of help.",
    source="Our own rule, from what families say where services are waited for",
    who="The service's commissioner and provider",
    mend="Agree what families are offered while they wait, and record it",
    find=_nothing_offered,
    order=25,
)
BACKLOG_UNCOUNTED = Check(
    key="backlog-not-counted-at-target-date",
    title="Backlog not counted since its target's date",
    stage="Review",
    harm=2,
    why="A mean can fall while many still wait: only the list itself says whether the promise was kept.",
    source="The target's own date",
    who="The service's provider",
    mend="Record how many still wait, and the longest wait, on the day of the target",
    find=_backlog_uncounted,
    joint=("performance", "outcome"),
    order=20,
)
UNPUBLISHED_READING = Check(
    key="wait-that-no-document-states",
    title="Number of a wait that no document states",
    stage="Deliver",
    harm=2,
    why="Small numbers of children waiting can tell of one of them. The area's own series are kept apart and "
    "protected wherever they are shown; whoever is given the pack sees the number as it is.",
    source="Our own rule, by the disclosure policy for unpublished health figures",
    who="Whoever keeps the area's pack",
    mend="Name the document that states it, or send it as the area's own series and take it out of the pack",
    find=_unpublished,
    order=35,
)
