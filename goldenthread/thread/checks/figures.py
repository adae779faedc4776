"""Figures of a document that contradict one another: shares, parts, ranks, comparators and periods."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.indicators.stated import Row
from goldenthread.indicators.stated_comparisons import (
    claims_in_several_periods,
    rank_conflicts,
    same_comparators,
    wrong_sides,
)
from goldenthread.indicators.stated_parts import parts_that_differ, parts_words, shares_that_differ
from goldenthread.methods.figure import amount
from goldenthread.thread.check import Check, Finding
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.tracing import Thread


def _share_does_not_recompute(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for each in shares_that_differ(facts.of("stated_figures")):
        of = f"{amount(each.figure.numerator or 0)} of {amount(each.figure.denominator or 0)}"
        said = f"Stated as {each.figure.shown}, and {of} is {each.computed:.2f}%."
        yield Finding(
            "stated_figures", each.row.key, each.row.title, said, each.figure.shown, f"{each.computed:.2f}%"
        )


def _parts_differ(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for each in parts_that_differ(facts.of("stated_figures")):
        yield Finding(
            "stated_figures",
            each.whole.key,
            each.whole.title,
            parts_words(each),
            each.stated.shown,
            amount(each.total, each.stated.unit),
            beside=tuple(("stated_figures", row.key) for row, _ in each.parts),
        )


def _rank_contradicted(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for each in rank_conflicts(facts.of("stated_figures")):
        (first, higher), (second, lower) = each.first, each.second
        said = (
            f"The document puts “{first.title}” ({higher.shown}) before “{second.title}” ({lower.shown}), which is "
            "the greater. Lists here are in the order of the values."
        )
        order = f"{higher.shown}, then {lower.shown}"
        computed = f"{lower.shown}, then {higher.shown}"
        beside = (("stated_figures", first.key),)
        yield Finding("stated_figures", second.key, second.title, said, order, computed, beside=beside)


def _comparators_identical(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for each in same_comparators(facts.of("stated_figures")):
        (row, figure), (first, value), (second, _) = each.figure, each.first, each.second
        beside = (("stated_figures", first.key), ("stated_figures", second.key))
        said = (
            f"{_kind(first.values.get('comparator'))} and {_kind(second.values.get('comparator'))} are both given as "
            f"{value.shown} beside {figure.shown}: one of them may have been copied from the other."
        )
        yield Finding(
            "stated_figures", row.key, row.title, said, f"{value.shown} and {value.shown}", beside=beside
        )


def _wrong_side(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for each in wrong_sides(facts.of("stated_figures")):
        (row, figure), (other, value) = each.figure, each.comparator
        name = _kind(other.values.get("comparator"))
        said = f"{figure.shown} is said to be {each.said} {name}, which is given as {value.shown}."
        yield Finding(
            "stated_figures", row.key, row.title, said, each.said, f"{figure.shown} beside {value.shown}"
        )


def _kind(comparator: object) -> str:
    return {"region": "the region", "England": "England"}.get(str(comparator), f"the {comparator}")


def _claim_in_periods(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for each in claims_in_several_periods(facts.of("stated_figures"), facts.of("stated_changes")):
        first = each.places[0][0]
        places = "; ".join(
            f"{f'“{words}”' if words else 'no time'} in {row.document_place}" for row, words in each.places
        )
        stated = " and ".join(dict.fromkeys(words or "no time" for _, words in each.places))
        beside = tuple((_sheet(row), row.key) for row, _ in each.places[1:])
        said = f"The same claim, {each.claim}, is made of different times: {places}."
        yield Finding(_sheet(first), first.key, first.title, said, stated, beside=beside)


def _sheet(row: Row) -> str:
    return "stated_changes" if row.values.get("from_figure") else "stated_figures"


SHARE_DOES_NOT_RECOMPUTE = Check(
    key="stated-share-does-not-recompute",
    title="Stated figure that does not add up",
    stage="Review",
    harm=2,
    why="The share and the numbers beside it cannot both be right.",
    source="The numbers that the document itself gives beside the share",
    who="Whoever wrote the report",
    mend="Find which of the numbers is right, and record why",
    find=_share_does_not_recompute,
    joint=("performance", "outcome"),
    order=11,
    irregularity="T1",
    about_figures=True,
)
PARTS_DIFFER = Check(
    key="parts-do-not-make-the-whole",
    title="Parts that do not come to the whole",
    stage="Review",
    harm=2,
    why="Either a part or the whole is wrong, and plans are made from both.",
    source="The numbers that the document itself gives for the whole and for each part",
    who="Whoever wrote the report",
    mend="Find which of the numbers is right, and record why",
    find=_parts_differ,
    order=12,
    irregularity="T1",
    about_figures=True,
)
RANK_CONTRADICTED = Check(
    key="stated-rank-contradicted",
    title="Order in words that the values contradict",
    stage="Review",
    harm=1,
    why="The need that is named first is planned for first.",
    source="The values that the document itself gives",
    who="Whoever wrote the report",
    mend="Find whether the order or a value is wrong, and record why",
    find=_rank_contradicted,
    order=13,
    irregularity="T2",
    about_figures=True,
)
COMPARATORS_IDENTICAL = Check(
    key="comparators-identical",
    title="Two comparators with the same value",
    stage="Review",
    harm=1,
    why="England and a region seldom have the same value: a copying error would put the area in the wrong place.",
    source="The values that the document itself gives for each comparator",
    who="Whoever wrote the report",
    mend="Look both up in their source, and record which is right",
    find=_comparators_identical,
    order=14,
    irregularity="T3",
    about_figures=True,
)
WRONG_SIDE = Check(
    key="stated-position-contradicted",
    title="Said to be above or below a comparator, and is not",
    stage="Review",
    harm=2,
    why="The words and the values cannot both be right.",
    source="The values that the document itself gives for the area and for the comparator",
    who="Whoever wrote the report",
    mend="Find whether the words or a value is wrong, and record why",
    find=_wrong_side,
    order=14,
    irregularity="T3",
    about_figures=True,
)
CLAIM_IN_PERIODS = Check(
    key="claim-of-conflicting-periods",
    title="One claim, made of different times",
    stage="Review",
    harm=2,
    why="A fall over two years and a fall over four are different news.",
    source="The places in which the document itself makes the claim",
    who="Whoever wrote the report",
    mend="Say which of the periods is meant, and record why",
    find=_claim_in_periods,
    order=15,
    irregularity="T4",
    about_figures=True,
)
