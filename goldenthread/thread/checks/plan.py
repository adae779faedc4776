"""Breaks in planning: priorities with nothing before or after them, actions that nobody can hold anyone to."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.strategy.progress import DONE, days_overdue, statuses
from goldenthread.thread.check import Check, Finding
from goldenthread.thread.dates import last_day, words
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.tracing import Thread

EVIDENCE_SHEETS = (
    "findings",
    "gaps",
    "needs_assessments",
    "stated_figures",
    "comments",
    "engagements",
    "surveys",
    "survey_results",
    "survey_themes",
)


def _priority_without_evidence(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("priorities"):
        if not thread.neighbours_in(("priorities", row.key), EVIDENCE_SHEETS):
            said = "No finding, gap, figure or comment is linked to it as the reason why it is a priority."
            yield Finding("priorities", row.key, row.title, said)


def _priority_without_action(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("priorities"):
        if not thread.neighbours_in(("priorities", row.key), ["actions"]):
            yield Finding("priorities", row.key, row.title, "No action in any plan answers it.")


def _action_incomplete(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    standing = statuses(facts.of("actions"), facts.of("action_updates"), facts.on)
    for row in facts.of("actions"):
        if standing[row.key] == DONE:
            continue
        missing = [
            name
            for name, there in (
                ("lead", row.values.get("leads") or row.values.get("lead_organisations")),
                ("date", row.values.get("due")),
                ("success indicator", row.values.get("success") or row.values.get("indicators")),
            )
            if not there
        ]
        if missing:
            yield Finding("actions", row.key, row.title, f"It has no {_listed(missing)}.")


def _action_overdue(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    standing = statuses(facts.of("actions"), facts.of("action_updates"), facts.on)
    for row in facts.of("actions"):
        due = row.values.get("due")
        days = days_overdue(due, standing[row.key], facts.on)
        if days:
            ago = f"{days} {'day' if days == 1 else 'days'} ago"
            said = f"It was due by {words(due)}, {ago}, and is not recorded as done."
            yield Finding("actions", row.key, row.title, said)


def _strategy_expired(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("linked_strategies"):
        ends = row.values.get("ends")
        day = last_day(ends)
        if day is not None and day < facts.on:
            said = f"It ran until {words(ends)}; what leans on it leans on a plan that has ended."
            yield Finding("linked_strategies", row.key, row.title, said)


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', no '.join(names[:-1])} and no {names[-1]}"


PRIORITY_WITHOUT_EVIDENCE = Check(
    key="priority-without-evidence",
    title="Priority without evidence",
    stage="Plan",
    harm=2,
    why="Nobody can say why it was chosen over another need, or when it has been met.",
    source="Children and Families Act 2014 s26(3)(a); SEND Code of Practice 3.27–3.30",
    who="The authors of the strategy",
    mend="Link the finding, figure or comment that led to it",
    find=_priority_without_evidence,
    joint=("need", "priority"),
    order=10,
)
PRIORITY_WITHOUT_ACTION = Check(
    key="priority-without-action",
    title="Priority without action",
    stage="Plan",
    harm=3,
    why="A promise that no action answers will not be kept.",
    source="The joint commissioning cycle of the SEND Code of Practice, chapter 3: understand, plan, deliver, review",
    who="The joint commissioning group",
    mend="Agree an action with a lead, a date and a measure of success",
    find=_priority_without_action,
    joint=("priority", "action"),
    order=20,
)
ACTION_INCOMPLETE = Check(
    key="action-incomplete",
    title="Action without lead, date or success indicator",
    stage="Plan",
    harm=2,
    why="Nobody can be asked how it is going, by when, or whether it worked.",
    source="Inspectors of County Durham in 2017 found “a lack of precision about intended outcomes”",
    who="The owner of the action plan",
    mend="Name the lead, the date and the measure of success",
    find=_action_incomplete,
    joint=("action", "service"),
    order=30,
)
ACTION_OVERDUE = Check(
    key="action-overdue",
    title="Action overdue",
    stage="Plan",
    harm=3,
    why="Its date has passed and nobody has recorded that it was done.",
    source="The date that the action plan itself gives",
    who="The action's lead",
    mend="Record what happened, or agree a new date and say why",
    find=_action_overdue,
    joint=("action", "service"),
    order=25,
)
STRATEGY_EXPIRED = Check(
    key="linked-strategy-expired",
    title="Linked strategy expired",
    stage="Plan",
    harm=1,
    why="A strategy that has ended no longer binds the partners whom this one relies on.",
    source="The period that the linked strategy itself gives",
    who="The owner of the linked strategy",
    mend="Link its successor, or say that none is needed",
    find=_strategy_expired,
    order=90,
)
