"""Breaks in involving: comments that nobody answered, surveys that were not repeated."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.thread.check import Check, Finding
from goldenthread.thread.dates import last_day, words
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.tracing import Thread


def _without_response(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("comments"):
        if not thread.neighbours_in(("comments", row.key), ["responses", "actions", "improvements"]):
            yield Finding(
                "comments", row.key, row.title, "Nothing records what was done about it, or why nothing was."
            )


def _survey_not_repeated(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("surveys"):
        due = row.values.get("repeat_due")
        day = last_day(due)
        if day is not None and day < facts.on:
            said = f"It was to be repeated by {words(due)}, and no later wave is held."
            yield Finding("surveys", row.key, row.title, said)


COMMENT_WITHOUT_RESPONSE = Check(
    key="comment-without-response",
    title="Comment without response",
    stage="Involve",
    harm=2,
    why="People who are not answered stop speaking.",
    source="SEND Regulations 2014 reg 56: comments on the local offer are published with the response",
    who="Whoever heard it",
    mend="Record what was done, or why nothing can be",
    find=_without_response,
    joint=("voice", "need"),
    order=10,
)
SURVEY_NOT_REPEATED = Check(
    key="survey-not-repeated",
    title="Survey past its repeat",
    stage="Involve",
    harm=1,
    why="Without a second wave nobody can say whether families notice a difference.",
    source="The date of the repeat that the survey itself gives",
    who="The lead of the survey",
    mend="Run the second wave and load its results, or say why it was dropped",
    find=_survey_not_repeated,
    joint=("outcome", "voice"),
    order=20,
)
