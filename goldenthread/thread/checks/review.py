"""Breaks in review: changes that do not recompute, targets that passed unseen, claims with no measure."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.indicators.stated import Row, stated_changes
from goldenthread.thread.check import Check, Finding
from goldenthread.thread.dates import last_day, words
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.tracing import Thread


def _does_not_recompute(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    figures: dict[str, Row] = {row.key: row for row in facts.of("stated_figures")}
    for each in stated_changes(figures, facts.of("stated_changes"), facts.of("area_indicators")):
        if each.check.verdict == "agrees":
            continue
        said = f"{each.earlier.shown} to {each.later.shown}, stated as “{each.row.values.get('stated')}”"
        yield Finding("stated_changes", each.row.key, each.row.title, f"{said}: {each.check.words}.")


def _share_does_not_recompute(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("stated_figures"):
        numerator, denominator = row.values.get("numerator"), row.values.get("denominator")
        printed = str(row.values.get("value") or "")
        if numerator is None or not denominator or not printed.endswith("%"):
            continue
        try:
            stated = float(printed.removesuffix("%").replace(",", ""))
        except ValueError:
            continue
        computed = float(numerator) / float(denominator) * 100
        decimals = len(printed.removesuffix("%").partition(".")[2])
        if abs(computed - stated) > 0.5 * 10**-decimals + 1e-9:
            said = f"Stated as {printed}, and {numerator} of {denominator} is {computed:.2f}%."
            yield Finding("stated_figures", row.key, row.title, said)


def _target_passed(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("targets"):
        by = row.values.get("by")
        day = last_day(by)
        if (
            day is not None
            and day < facts.on
            and not _read_since(facts, str(row.values.get("indicator")), day)
        ):
            said = f"It was to be reached by {words(by)}, and no figure since then says whether it was."
            yield Finding("targets", row.key, row.title, said)


def _read_since(facts: AreaFacts, indicator: str, day: object) -> bool:
    reading = facts.readings.get(indicator)
    if reading is not None and reading.period_end is not None and str(reading.period_end) >= str(day):
        return True
    for row in facts.of("stated_figures"):
        if row.values.get("indicator") == indicator:
            known = last_day(row.values.get("as_at")) or last_day(row.values.get("period_end"))
            if known is not None and str(known) >= str(day):
                return True
    return False


def _weakness_unanswered(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("weakness_areas"):
        if not thread.neighbours_in(("weakness_areas", row.key), ["improvements", "actions"]):
            yield Finding("weakness_areas", row.key, row.title, "No improvement or action answers it.")


DOES_NOT_RECOMPUTE = Check(
    key="stated-change-does-not-recompute",
    title="Stated change that does not recompute",
    stage="Review",
    harm=2,
    why="A board that is told of a change which the figures do not show decides on it all the same.",
    source="The figures that the document itself gives: like is compared only with like",
    who="Whoever wrote the report",
    mend="State the change between like figures, or keep both and record why they differ",
    find=_does_not_recompute,
    joint=("performance", "outcome"),
    order=10,
)
SHARE_DOES_NOT_RECOMPUTE = Check(
    key="stated-share-does-not-recompute",
    title="Stated figure that does not recompute",
    stage="Review",
    harm=2,
    why="The share and the numbers beside it cannot both be right.",
    source="The numbers that the document itself gives beside the share",
    who="Whoever wrote the report",
    mend="Find which of the numbers is right, and record why",
    find=_share_does_not_recompute,
    joint=("performance", "outcome"),
    order=11,
)
TARGET_PASSED = Check(
    key="target-passed-unread",
    title="Target passed without a reading",
    stage="Review",
    harm=3,
    why="Nobody can say whether children wait less, as was promised.",
    source="The target's own date",
    who="The indicator's owner",
    mend="Record the figure at the date of the target",
    find=_target_passed,
    joint=("performance", "outcome"),
    order=15,
)
WEAKNESS_UNANSWERED = Check(
    key="weakness-unanswered",
    title="Area of weakness without an answer",
    stage="Review",
    harm=3,
    why="Inspectors come back to each of them.",
    source="The inspection letter: each area of weakness needs an answer",
    who="The lead of the inspection response",
    mend="Link the improvement or the action that answers it",
    find=_weakness_unanswered,
    order=5,
)
