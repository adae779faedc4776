"""Changes that a document states: recomputed where like stands beside like, and named where it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from goldenthread.indicators.stated import Row, StatedChange, stated_changes
from goldenthread.methods.figure import Figure
from goldenthread.thread.check import Check, Finding
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.tracing import Thread


def _stated(facts: AreaFacts) -> list[StatedChange]:
    figures: dict[str, Row] = {row.key: row for row in facts.of("stated_figures")}
    return stated_changes(figures, facts.of("stated_changes"), facts.of("area_indicators"))


def _lengths_differ(each: StatedChange) -> bool:
    one, other = each.earlier.period, each.later.period
    if one is None or other is None or one.is_instant or other.is_instant:
        return False
    return abs((one.months or 0) - (other.months or 0)) > 0.05 * max(one.months or 0, other.months or 0)


def _kind(each: StatedChange) -> str:
    if each.check.verdict == "agrees":
        return "agrees"
    if each.check.verdict == "cannot be checked":
        if each.earlier.statistic != each.later.statistic:
            return "statistics"
        if _lengths_differ(each):
            return "periods"
    return "differs"


def _of(kind: str) -> Callable[[AreaFacts, Thread], Iterable[Finding]]:
    def find(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
        for each in _stated(facts):
            if _kind(each) == kind:
                stated = str(each.row.values.get("stated") or "")
                from_to = f"{_shown(each, each.earlier)} to {_shown(each, each.later)}"
                said = f"{from_to}, stated as “{stated}”: {each.check.words}."
                computed = "" if each.check.computed is None else each.check.words
                beside = tuple(
                    ("stated_figures", str(each.row.values.get(column)))
                    for column in ("from_figure", "to_figure")
                )
                yield Finding(
                    "stated_changes", each.row.key, each.row.title, said, stated, computed, beside=beside
                )

    return find


def _shown(each: StatedChange, figure: Figure) -> str:
    """“98 weeks”; “91% (part-year)” where the two periods are not of one length and this one is less than a year."""
    unit = f" {figure.unit}" if figure.unit and figure.unit != "per cent" else ""
    badge = " (part-year)" if _lengths_differ(each) and figure.period and figure.period.part_year else ""
    return f"{figure.shown}{unit}{badge}"


DOES_NOT_RECOMPUTE = Check(
    key="stated-change-does-not-recompute",
    title="Stated change that does not add up",
    stage="Review",
    harm=2,
    why="A board that is told of a change which the figures do not show decides on it all the same.",
    source="The figures that the document itself gives: like is compared only with like",
    who="Whoever wrote the report",
    mend="State the change between like figures, or keep both and record why they differ",
    find=_of("differs"),
    joint=("performance", "outcome"),
    order=10,
    about_figures=True,
)
UNLIKE_STATISTICS = Check(
    key="unlike-statistics-compared",
    title="Stated change that does not add up: unlike statistics",
    stage="Review",
    harm=2,
    why="From the longest wait to an average one is no fall: nobody may be waiting less.",
    source="The statistics that the document itself names: no change is worked out between unlike ones",
    who="Whoever wrote the report",
    mend="State the change between two averages, or between two longest waits",
    find=_of("statistics"),
    joint=("performance", "outcome"),
    order=10,
    irregularity="T6",
    about_figures=True,
)
UNEQUAL_PERIODS = Check(
    key="unequal-periods-compared",
    title="Stated change that does not add up: periods of different length",
    stage="Review",
    harm=2,
    why="Some months of a year may be better or worse than the whole year will be.",
    source="The periods that the document itself gives: no change is worked out between unequal ones",
    who="Whoever wrote the report",
    mend="State the change between periods of the same length",
    find=_of("periods"),
    joint=("performance", "outcome"),
    order=10,
    irregularity="T7",
    about_figures=True,
)
