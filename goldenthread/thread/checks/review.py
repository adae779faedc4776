"""Breaks in review: targets that passed unseen, weaknesses that nothing answers."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.thread.check import Check, Finding
from goldenthread.thread.dates import last_day, words
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.tracing import Thread


def _target_passed(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("targets"):
        by = row.values.get("by")
        day = last_day(by)
        if (
            day is not None
            and day < facts.on
            and not _read_since(facts, str(row.values.get("indicator")), day)
        ):
            said = f"It was to be reached by {words(by)}, and no figure since then says whether it was."
            yield Finding("targets", row.key, row.title, said)


def _read_since(facts: AreaFacts, indicator: str, day: object) -> bool:
    reading = facts.readings.get(indicator)
    if reading is not None and reading.period_end is not None and str(reading.period_end) >= str(day):
        return True
    for row in facts.of("stated_figures"):
        if row.values.get("indicator") == indicator:
            known = last_day(row.values.get("as_at")) or last_day(row.values.get("period_end"))
            if known is not None and str(known) >= str(day):
                return True
    return False


def _weakness_unanswered(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("weakness_areas"):
        if not thread.neighbours_in(("weakness_areas", row.key), ["improvements", "actions"]):
            yield Finding("weakness_areas", row.key, row.title, "No improvement or action answers it.")


TARGET_PASSED = Check(
    key="target-passed-unread",
    title="Target passed without a reading",
    stage="Review",
    harm=3,
    why="Nobody can say whether children wait less, as was promised.",
    source="The target's own date",
    who="The indicator's owner",
    mend="Record the figure at the date of the target",
    find=_target_passed,
    joint=("performance", "outcome"),
    order=15,
)
WEAKNESS_UNANSWERED = Check(
    key="weakness-unanswered",
    title="Area of weakness without an answer",
    stage="Review",
    harm=3,
    why="Inspectors come back to each of them.",
    source="The inspection letter: each area of weakness needs an answer",
    who="The lead of the inspection response",
    mend="Link the improvement or the action that answers it",
    find=_weakness_unanswered,
    order=5,
)
