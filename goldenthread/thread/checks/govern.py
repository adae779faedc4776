"""Breaks in governance: bodies that answer to nobody, risks that nobody reviews."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.thread.check import Check, Finding
from goldenthread.thread.dates import last_day, words
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.tracing import Thread


def _no_line_upwards(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    answering = {str(row.values.get("from_body")) for row in facts.of("reporting_lines")}
    for row in facts.of("bodies"):
        ended = last_day(row.values.get("ends"))
        if ended is not None and ended < facts.on:
            continue
        if str(row.values.get("apex")) != "yes" and row.key not in answering:
            yield Finding("bodies", row.key, row.title, "No line says to whom it answers.")


def _duty_not_met(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("duties"):
        status = str(row.values.get("status"))
        if status in ("not met", "partly"):
            yield Finding(
                "duties",
                row.key,
                row.title,
                f"It is recorded as {status}{' met' if status == 'partly' else ''}.",
            )


def _risk_unowned(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("risks"):
        review = last_day(row.values.get("review_on"))
        if not row.values.get("owner"):
            yield Finding("risks", row.key, row.title, "Nobody is named as its owner.")
        elif review is not None and review < facts.on:
            yield Finding("risks", row.key, row.title, f"Its review was due by {words(review)}.")


NO_LINE_UPWARDS = Check(
    key="body-without-upward-line",
    title="Body with no line upwards",
    stage="Govern",
    harm=2,
    why="What it decides, and what goes wrong there, reaches nobody who can act.",
    source="Children and Families Act 2014 s26(3): partners agree who does what; the area's own reporting lines",
    who="The chair of the body",
    mend="Record to whom it is accountable or reports, or that it answers to nobody by law",
    find=_no_line_upwards,
    order=10,
)
DUTY_NOT_MET = Check(
    key="duty-not-met",
    title="Legal duty not met",
    stage="Govern",
    harm=3,
    why="The law requires it.",
    source="The instrument that the row names",
    who="The lead officer for the duty",
    mend="Record where it is met, with evidence, or the action that will meet it",
    find=_duty_not_met,
    order=5,
)
RISK_UNOWNED = Check(
    key="risk-without-owner-or-review",
    title="Risk without owner, or past its review",
    stage="Govern",
    harm=1,
    why="A risk that nobody owns is not being managed.",
    source="The area's own risk register, which has a column for each",
    who="The board that keeps the register",
    mend="Name an owner and a date of review",
    find=_risk_unowned,
    order=50,
)
