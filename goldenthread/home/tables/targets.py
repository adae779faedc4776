"""The tables of targets: each milestone with how far it is, and which targets a load of the pack changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from goldenthread.home.asked import Asked
from goldenthread.home.sources import documents_of
from goldenthread.home.tables.review import STANDING_COLOURS
from goldenthread.home.tables.stated import with_unit
from goldenthread.indicators.milestones import Revised
from goldenthread.indicators.standing import Standing, Target, distance
from goldenthread.methods.figure import Figure
from goldenthread.web.tables import Cell, Column, Empty, Table
from goldenthread.web.words import day

REVISED_COLOURS = {
    "loosened": "red",
    "later": "yellow",
    "tightened but later": "yellow",
    "withdrawn": "red",
    "tightened": "green",
    "earlier": "green",
}


@dataclass(frozen=True)
class Milestone:
    """One target with where its indicator stands against it on the page's day."""

    target: Target
    title: str
    indicator_href: str
    standing: Standing


def milestones_table(
    asked: Asked,
    found: Sequence[Milestone],
    address: Callable[[Target], str],
    changed: Sequence[Revised] = (),
) -> Table:
    """Every target, several for one indicator where it has several dates. `changed` is the newest first."""
    easier = {each.key: each for each in reversed(changed) if each.is_easier}
    records = [asked.pack.record("targets", each.target.key) for each in found]
    return Table(
        key="targets",
        caption="Targets and their dates",
        columns=(
            Column("indicator", "Indicator"),
            Column("target", "Target"),
            Column("by", "By"),
            Column("latest", "Latest reading", numeric=True, sortable=False),
            Column("gap", "Still to go", numeric=True),
            Column("monthly", "Needed each month", numeric=True),
            Column("status", "Status"),
        ),
        rows=[_row(each, address(each.target), easier.get(each.target.key)) for each in found],
        as_at=asked.as_at,
        note="“Needed each month” runs from the latest reading to the date of the target.",
        source=documents_of(each for each in records if each is not None),
        empty=Empty("No target is recorded yet.", "Fill in the sheet “targets” of the area's pack."),
        things=("target", "targets"),
    )


def _row(each: Milestone, href: str, easier: Revised | None) -> tuple[Cell, ...]:
    target, found = each.target, each.standing
    open_words = found.word not in ("met", "held", "no reading", "cannot be told")
    return (
        Cell(each.title, href=each.indicator_href),
        Cell(target.words, href=href, note=_from(target)),
        Cell(_by(target), sort=target.due),
        Cell(
            with_unit(found.latest) if found.latest else "none",
            note=_what_and_when(found.latest),
        ),
        Cell(distance(found.gap, target.unit), sort=found.gap, raw=found.gap)
        if found.gap is not None and open_words
        else Cell("none" if found.word == "met" else "cannot be told"),
        Cell(distance(found.monthly, target.unit), sort=found.monthly, raw=found.monthly)
        if found.monthly is not None and open_words
        else Cell("none"),
        Cell(found.word, tag=STANDING_COLOURS[found.word], note=f"{found.sentence}{_was(easier)}"),
    )


def _was(easier: Revised | None) -> str:
    """A target that is met because it was made easier does not look like any other."""
    if easier is None:
        return ""
    how = "made easier" if easier.word == "loosened" else "put off"
    return f" It was {how} on {day(easier.at.date())}: before it was {easier.before}."


def revised_table(found: Sequence[Revised], title: Callable[[str], str]) -> Table:
    """Targets that a load of the pack changed, the newest first."""
    return Table(
        key="revised",
        caption="Targets that were changed",
        columns=(
            Column("indicator", "Indicator"),
            Column("before", "Was"),
            Column("after", "Is"),
            Column("word", "Which way"),
            Column("when", "When"),
            Column("by", "By whom"),
        ),
        rows=[
            (
                Cell(title(each.indicator)),
                Cell(each.before),
                Cell(each.after or "withdrawn"),
                Cell(each.word, tag=REVISED_COLOURS.get(each.word, "grey")),
                Cell(day(each.at.date()), sort=each.at.date()),
                Cell(each.by),
            )
            for each in found
        ],
        note="A target is loosened where its number is easier to reach, whatever happened to its date.",
        empty=Empty("No load of the pack has changed a target."),
        things=("change", "changes"),
    )


def _what_and_when(latest: Figure | None) -> str | None:
    """“Mean, 2018”: a target of 12 weeks is another thing for a mean than for the longest wait."""
    if latest is None:
        return None
    kind = latest.statistic if latest.statistic in ("mean", "median", "maximum", "percentile") else ""
    said = [kind.capitalize(), latest.period.words if latest.period else ""]
    return ", ".join(each for each in said if each) or None


def _from(target: Target) -> str | None:
    return ", ".join(part for part in (target.document, target.place) if part) or None


def _by(target: Target) -> str:
    if target.by is None or not target.by.printed:
        return "no date"
    is_iso = target.by.precision == "day" and target.due is not None and target.by.printed == str(target.due)
    return day(target.due) if is_iso and target.due is not None else target.by.printed
