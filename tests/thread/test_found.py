"""What follows from facts is worked out once, and again as soon as a fact is another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goldenthread.thread.facts import AreaFacts, LatestReading
from goldenthread.thread.found import found_in
from goldenthread.thread.tracing import Thread
from tests.thread.made_up import Row, facts_of


def test_the_same_facts_are_looked_at_once() -> None:
    """Facts that are equal, though read again, give the very same breaks and thread."""
    facts = facts_of(Row("services", "salt", "Speech and language therapy"))
    first = found_in(facts, "northshire")
    assert found_in(replace(facts, records=dict(facts.records)), "northshire") is first
    assert isinstance(first.thread, Thread)
    assert first.breaks is first.breaks
    assert first.notes is first.notes


def test_another_fact_is_looked_at_anew() -> None:
    """A row, a reading or a date that is another; and never what another area brought."""
    facts = facts_of(Row("services", "salt", "Speech and language therapy"))
    first = found_in(facts, "northshire")
    reading = LatestReading("Waits", "2020", date(2020, 1, 1), 12, 0)
    others = [
        replace(facts, readings={"waits": reading}),
        replace(facts, on=date(2031, 1, 1)),
        AreaFacts(on=facts.on, records={}),
    ]
    assert all(found_in(each, "northshire").facts is each for each in others)
    assert found_in(facts, "southshire") is not first
