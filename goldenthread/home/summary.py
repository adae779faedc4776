"""What matters most now at each stage of the cycle, in a few sentences made from the area's own records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.strategy.progress import days_overdue, statuses
from goldenthread.thread.check import STAGES, Break
from goldenthread.thread.dates import last_day
from goldenthread.thread.facts import AreaFacts, keys_in

QUESTIONS = {
    "Understand": "What do children and young people need, and is it changing?",
    "Plan": "What have we promised, and who is doing it by when?",
    "Deliver": "Which services are there, and who pays?",
    "Review": "Is it working?",
    "Govern": "Who decides, and to whom do they answer?",
    "Involve": "What did families say, and what did we do?",
    "Publish": "What can everybody see?",
}


@dataclass(frozen=True)
class StageSummary:
    """A stage's card: its question, its sentences and how many breaks it has."""

    stage: str
    address: str
    question: str
    sentences: tuple[str, ...]
    breaks: int


def summaries(facts: AreaFacts, breaks: Sequence[Break]) -> list[StageSummary]:
    """One card for each stage in the order of the cycle."""
    counts = Counter(each.check.stage for each in breaks)
    said = {
        "Understand": _understand(facts),
        "Plan": _plan(facts),
        "Deliver": _deliver(facts),
        "Review": _review(facts, breaks),
        "Govern": _govern(facts, breaks),
        "Involve": _involve(facts, breaks),
        "Publish": _publish(facts),
    }
    return [
        StageSummary(stage, stage.lower(), QUESTIONS[stage], tuple(said[stage]), counts[stage])
        for stage in STAGES
    ]


def most_harmful(breaks: Iterable[Break], most: int = 5) -> list[tuple[Break, int]]:
    """The kinds of break that do most harm, each once with how many records it breaks at."""
    by_check: dict[str, list[Break]] = {}
    for each in breaks:
        by_check.setdefault(each.check.key, []).append(each)
    ordered = sorted(by_check.values(), key=lambda found: (-found[0].check.harm, -len(found)))
    return [(found[0], len(found)) for found in ordered[:most]]


def counted(number: int, one: str, several: str) -> str:
    """«1 priority», «8 priorities», «no priority»."""
    return f"no {one}" if number == 0 else f"1 {one}" if number == 1 else f"{number:,} {several}"


def _understand(facts: AreaFacts) -> Iterable[str]:
    assessments, findings, gaps = (
        len(facts.of(sheet)) for sheet in ("needs_assessments", "findings", "gaps")
    )
    yield (
        f"{_capital(counted(assessments, 'needs assessment or review', 'needs assessments and reviews'))}, "
        f"{counted(findings, 'finding', 'findings')} and {counted(gaps, 'gap', 'gaps')} recorded."
    )


def _plan(facts: AreaFacts) -> Iterable[str]:
    priorities, actions = facts.of("priorities"), facts.of("actions")
    answered = {
        key
        for row in actions
        for column in ("priority", "other_priorities")
        for key in keys_in(row.values.get(column))
    }
    with_action = sum(row.key in answered for row in priorities)
    yield f"{_capital(counted(len(priorities), 'priority', 'priorities'))}; {with_action} answered by an action."
    standing = statuses(actions, facts.of("action_updates"), facts.on)
    overdue = [row for row in actions if days_overdue(row.values.get("due"), standing[row.key], facts.on)]
    yield f"{_capital(counted(len(actions), 'action', 'actions'))}, of which {len(overdue)} overdue."


def _deliver(facts: AreaFacts) -> Iterable[str]:
    said = [row.values.get("jointly_funded") for row in facts.of("joint_arrangements")]
    arrangements = [
        row for row in facts.of("joint_arrangements") if row.values.get("jointly_funded") == "yes"
    ]
    unsaid = f" ({len(said) - said.count('yes') - said.count('no')} not recorded)"
    yield (
        f"{_capital(counted(len(facts.of('services')), 'service', 'services'))}, {len(arrangements)} jointly funded"
        f"{unsaid if set(said) - {'yes', 'no'} else ''}."
    )
    known = {
        str(row.values.get("arrangement"))
        for row in facts.of("contributions")
        if row.values.get("amount") is not None or row.values.get("percent") is not None
    }
    if arrangements:
        paid = sum(row.key in known for row in arrangements)
        yield f"What each partner pays is known for {paid or 'none'} of them."


def _review(facts: AreaFacts, breaks: Sequence[Break]) -> Iterable[str]:
    areas = len(facts.of("weakness_areas"))
    if areas:
        unanswered = sum(each.check.key == "weakness-unanswered" for each in breaks)
        yield (
            f"{_capital(counted(areas, 'area of weakness', 'areas of weakness'))} found by inspectors; "
            f"{f'{unanswered} without an answer' if unanswered else 'each has an answer'}."
        )
    doubtful = sum(
        each.check.key in ("stated-change-does-not-recompute", "stated-share-does-not-recompute")
        for each in breaks
    )
    if doubtful:
        yield f"{counted(doubtful, 'stated figure does', 'stated figures do')} not add up."
    elif facts.of("stated_figures"):
        yield "Every stated figure that can be checked adds up."
    else:
        yield "No stated figure is recorded."


def _govern(facts: AreaFacts, breaks: Sequence[Break]) -> Iterable[str]:
    loose = sum(each.check.key == "body-without-upward-line" for each in breaks)
    bodies = len(facts.of("bodies"))
    yield f"{_capital(counted(bodies, 'body', 'bodies'))}; {loose} with no line upwards."


def _involve(facts: AreaFacts, breaks: Sequence[Break]) -> Iterable[str]:
    unanswered = sum(each.check.key == "comment-without-response" for each in breaks)
    comments = len(facts.of("comments"))
    yield f"{_capital(counted(comments, 'comment', 'comments'))} heard; {unanswered} without a response."


def _publish(facts: AreaFacts) -> Iterable[str]:
    public = [
        row
        for row in facts.of("publications")
        if (day := last_day(row.values.get("published_on"))) is not None and day <= facts.on
    ]
    yield f"{_capital(counted(len(public), 'page', 'pages'))} open to everybody."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
