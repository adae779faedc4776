"""What documents say of their figures side by side: ranks, comparators, and one claim in several places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Any

from goldenthread.indicators.stated import Row, stated_figure
from goldenthread.methods.figure import Figure

Shown = tuple[Row, Figure]


@dataclass(frozen=True)
class RankConflict:
    """Two figures that the words of a document put in an order which their values contradict."""

    name: str
    first: Shown
    second: Shown


@dataclass(frozen=True)
class SameComparators:
    """Two comparators of different kinds with the same value: one of them may have been copied."""

    figure: Shown
    first: Shown
    second: Shown


@dataclass(frozen=True)
class WrongSide:
    """A figure that is said to stand on one side of its comparator, and does not."""

    figure: Shown
    comparator: Shown
    said: str


@dataclass(frozen=True)
class ClaimInPeriods:
    """One claim that is made of different periods: each place with its own, in its own words."""

    claim: str
    places: tuple[tuple[Row, str], ...]


def rank_conflicts(rows: Iterable[Row]) -> list[RankConflict]:
    """Neighbours in a list as the document ranks it, of which the later is the greater."""
    lists: dict[str, list[tuple[int, Row]]] = defaultdict(list)
    for row in rows:
        name, rank = str(row.values.get("ranked_in") or ""), row.values.get("stated_rank")
        if name and rank is not None:
            lists[name].append((int(rank), row))
    found = []
    for name, ranked in lists.items():
        ordered = [(row, stated_figure(row)) for _, row in sorted(ranked, key=lambda each: each[0])]
        known = [each for each in ordered if each[1].value is not None]
        found += [
            RankConflict(name, first, second)
            for first, second in pairwise(known)
            if (second[1].value or 0) > (first[1].value or 0)
        ]
    return found


def same_comparators(rows: Iterable[Row]) -> list[SameComparators]:
    """Pairs of comparators of one figure that differ in kind and not in value."""
    return [
        SameComparators(figure, first, second)
        for figure, beside in _compared(rows)
        for first, second in combinations(beside, 2)
        if first[0].values.get("comparator") != second[0].values.get("comparator")
        and first[1].value is not None
        and first[1].value == second[1].value
    ]


def wrong_sides(rows: Iterable[Row]) -> list[WrongSide]:
    """Figures that are said to be above or below a comparator, and by their values are not."""
    return [
        WrongSide(figure, comparator, said)
        for figure, beside in _compared(rows)
        for comparator in beside
        if (said := str(comparator[0].values.get("said_to_be") or ""))
        and not _holds(said, figure[1].value, comparator[1].value)
    ]


def _compared(rows: Iterable[Row]) -> list[tuple[Shown, list[Shown]]]:
    by_key = {row.key: row for row in rows}
    beside: dict[str, list[Shown]] = defaultdict(list)
    for row in by_key.values():
        of = str(row.values.get("comparator_of") or "")
        if of in by_key:
            beside[of].append((row, stated_figure(row)))
    return [((by_key[key], stated_figure(by_key[key])), others) for key, others in beside.items()]


def _holds(said: str, value: float | None, other: float | None) -> bool:
    if value is None or other is None or said == "similar":
        return True
    return {
        "above": value > other,
        "below": value < other,
        "equal to or above": value >= other,
        "equal to or below": value <= other,
    }.get(said, True)


def claims_in_several_periods(figures: Sequence[Row], changes: Sequence[Row] = ()) -> list[ClaimInPeriods]:
    """Claims that share a name and are made of more than one period."""
    by_key = {row.key: row for row in figures}
    claims: dict[str, list[tuple[Row, str]]] = defaultdict(list)
    for row in figures:
        claims[str(row.values.get("claim") or "")].append((row, period_words(row)))
    for row in changes:
        ends = [by_key.get(str(row.values.get(column) or "")) for column in ("from_figure", "to_figure")]
        words = " to ".join(period_words(end) for end in ends if end is not None and period_words(end))
        claims[str(row.values.get("claim") or "")].append((row, words))
    return [
        ClaimInPeriods(claim, tuple(places))
        for claim, places in claims.items()
        if claim and len({words for _, words in places}) > 1
    ]


def period_words(row: Row) -> str:
    """The time that a figure is about, as printed: “2015/17”, “2013 to 2017”; empty where none is stated."""
    start, end = _printed(row.values.get("period_start")), _printed(row.values.get("period_end"))
    if start or end:
        return start if start == end or not end else end if not start else f"{start} to {end}"
    return _printed(row.values.get("as_at"))


def _printed(value: Any) -> str:
    return str(value) if value else ""
