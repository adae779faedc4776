"""Breaks in what was found to be missing: a gap about which nobody has decided, and data that nobody can use."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.needs.data_flows import coverage, flows
from goldenthread.thread.check import Check, Finding
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.gaps import area_gaps
from goldenthread.thread.tracing import Thread


def _undecided(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for gap in area_gaps(facts, thread):
        if gap.state != "undecided":
            continue
        said = "No action or priority answers it, and no reason says why not."
        if gap.recorded:
            yield Finding("gaps", gap.key, gap.title, said)
        else:
            about = gap.services[0] if gap.services else ""
            yield Finding("services", about, gap.title, f"{gap.words} {said}")


def _cannot_identify(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for each in coverage(facts.of("flag_coverage"), facts.on):
        if each.is_gap:
            yield Finding("flag_coverage", each.key, each.title, each.sentence)


def _flow_past_review(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for each in flows(facts.of("data_flows"), facts.on):
        if each.overdue:
            yield Finding("data_flows", each.key, each.title, each.sentence)


GAP_UNDECIDED = Check(
    key="gap-undecided",
    title="Gap without a decision",
    stage="Understand",
    harm=2,
    why="A gap that is known and left is a decision that nobody took.",
    source="Children and Families Act 2014 s26(3)–(4): the arrangements say what is to be secured (not verified)",
    who="The council's and the NHS board's commissioners",
    mend="On Understand, Gaps: choose the action or priority that answers it, or say why there is none",
    find=_undecided,
    joint=("need", "priority"),
    order=25,
)
CANNOT_IDENTIFY = Check(
    key="service-cannot-identify-send",
    title="Service that cannot tell who has SEND",
    stage="Understand",
    harm=2,
    why="Need cannot be counted, nor a service judged, where its records do not show who has SEND.",
    source="The document itself, which says so",
    who="The owner of the flag, or whoever the partners name",
    mend="Name an owner and the date by which the records will show it",
    find=_cannot_identify,
    order=41,
)
FLOW_PAST_REVIEW = Check(
    key="data-flow-past-review",
    title="Data flow past its review",
    stage="Understand",
    harm=1,
    why="An agreement to share data that nobody reviews may no longer fit what is shared.",
    source="The date that the register of data flows itself gives",
    who="The owner of the data flow",
    mend="Review the agreement, and record the new date",
    find=_flow_past_review,
    order=42,
)
