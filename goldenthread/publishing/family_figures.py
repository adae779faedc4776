"""Published figures for families: one question each, answered in a plain sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.methods.figure import Figure, amount


@dataclass(frozen=True)
class FamilyQuestion:
    """`of` follows the number; `out_of` says what a share is of. England is shown beside a share or rate only:
    a number of children means nothing beside that of a whole country."""

    indicator: str
    question: str
    of: str
    explained: str
    out_of: str = ""


QUESTIONS = (
    FamilyQuestion(
        "ehc-plans",
        "How many children and young people have a plan?",
        "children and young people had an education, health and care plan",
        "This plan says what help a child must get. It is for people up to 25 years old.",
    ),
    FamilyQuestion(
        "ehc-requests",
        "How many times did someone ask for a plan?",
        "times, someone asked the council to look at what help a child needs",
        "Parents, young people and schools can all ask.",
    ),
    FamilyQuestion(
        "ehc-requests-refused",
        "How often did the council say no at the start?",
        "of the time, the council said that it would not look into it",
        "If the council says no, you can ask for that to be changed. It is called an appeal.",
        "requests",
    ),
    FamilyQuestion(
        "plans-in-20-weeks",
        "How many new plans were ready in time?",
        "of new plans were ready in 20 weeks",
        "The law gives the council 20 weeks. Plans that were late for a reason that the law allows are left out.",
        "new plans",
    ),
)


@dataclass(frozen=True)
class FamilyAnswer:
    """`source` is who published it."""

    question: FamilyQuestion
    sentence: str
    parts: str
    before: str
    england: str
    source: str


def answers(found: Iterable[Figure], place: str, country: str) -> list[FamilyAnswer]:
    """An answer to each question for which the place has a published figure; the newest known one counts."""
    by_indicator: dict[tuple[str, str], list[Figure]] = {}
    for figure in found:
        if figure.origin == "published" or figure.origin == "derived":
            by_indicator.setdefault((figure.indicator, figure.place), []).append(figure)
    given = []
    for question in QUESTIONS:
        own = by_indicator.get((question.indicator, place), [])
        if own:
            given.append(_answer(question, own, by_indicator.get((question.indicator, country), [])))
    return given


def _answer(question: FamilyQuestion, own: Sequence[Figure], england: Sequence[Figure]) -> FamilyAnswer:
    known = [figure for figure in own if figure.is_known and figure.period is not None]
    newest = known[-1] if known else own[-1]
    before = known[-2] if len(known) > 1 else None
    when = newest.period.words if newest.period else ""
    sentence = (
        f"In {when}, {newest.shown} {question.of}." if newest.is_known else f"The number is {newest.shown}."
    )
    beside = next((figure for figure in england if figure.period == newest.period and figure.is_known), None)
    return FamilyAnswer(
        question=question,
        sentence=sentence,
        parts=_parts(question, newest),
        before=f"In {before.period.words} it was {before.shown}."
        if before is not None and before.period
        else "",
        england=f"In the whole of England it was {beside.shown}."
        if beside is not None and newest.statistic in ("share", "rate")
        else "",
        source=newest.provenance,
    )


def _parts(question: FamilyQuestion, figure: Figure) -> str:
    if not question.out_of or figure.numerator is None or figure.denominator is None:
        return ""
    return f"That is {amount(figure.numerator)} of {amount(figure.denominator)} {question.out_of}."
