"""The gaps of an area as at a date: what the documents record and the service map shows, with what answers each."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.needs.gap import ANSWERING, SHEET_OF, Gap, with_decisions
from goldenthread.needs.gap_analysis import find_gaps
from goldenthread.thread.decided_gaps import DecidedRow
from goldenthread.thread.facts import AreaFacts, Key
from goldenthread.thread.tracing import Thread


def area_gaps(facts: AreaFacts, thread: Thread) -> list[Gap]:
    """Undecided first, then the most severe; each with the records of the documents that answer it."""
    records = {**facts.records, "gaps": [row for row in facts.of("gaps") if not isinstance(row, DecidedRow)]}
    found = [
        replace(gap, answered=tuple(_answers(gap, facts, thread))) if gap.recorded else gap
        for gap in find_gaps(records, facts.children, facts.children_on)
    ]
    return with_decisions(found, facts.decisions)


def _answers(gap: Gap, facts: AreaFacts, thread: Thread) -> list[Key]:
    """What answers it in the documents; what somebody chose in a decision is no document's."""
    held = facts.decisions.get(gap.key)
    chosen = (SHEET_OF.get(held.decision, ""), held.answer) if held is not None else ("", "")
    below = dict.fromkeys(way.record for way in thread.down(("gaps", gap.key)))
    return [each for each in below if each[0] in ANSWERING and each != chosen]
