"""The tables of the live needs assessment: topics at a glance, and figures with when each was last refreshed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from django.urls import reverse

from goldenthread.home.asked import Asked
from goldenthread.home.tables.stated import with_unit
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.needs.live import LiveFigure, Topic
from goldenthread.web.tables import Cell, Column, Empty, Table
from goldenthread.web.words import day

STATE_COLOURS = {
    "current": "green",
    "older than its cadence": "red",
    "no cadence recorded": "grey",
    "not dated": "grey",
    "not collected": "yellow",
}


def topics_table(asked: Asked, topics: Sequence[Topic], address: Callable[[str], str]) -> Table:
    """How many figures each topic has, how fresh they are, and when the newest of them was refreshed."""
    return Table(
        key="topics",
        caption="Topics, and how fresh their figures are",
        columns=(
            Column("topic", "Topic"),
            Column("findings", "Findings", numeric=True),
            Column("figures", "Figures", numeric=True),
            Column("current", "Current", numeric=True),
            Column("older", "Older than their cadence", numeric=True),
            Column("unsaid", "No cadence or no date", numeric=True),
            Column("not-collected", "Not collected", numeric=True),
            Column("newest", "Last refreshed"),
        ),
        rows=[
            (
                Cell(topic.name, href=address(topic.name)),
                len(topic.findings),
                len(topic.figures),
                topic.count("current"),
                topic.count("older than its cadence"),
                topic.count("no cadence recorded") + topic.count("not dated"),
                topic.count("not collected"),
                Cell(topic.newest.told, sort=topic.newest.refreshed) if topic.newest else None,
            )
            for topic in topics
        ],
        as_at=asked.as_at,
        empty=Empty("Nothing is known yet.", "Load a published release, or the area's pack."),
        things=("topic", "topics"),
    )


def figures_table(
    asked: Asked,
    key: str,
    caption: str,
    figures: Sequence[LiveFigure],
    page_size: int = 100,
    topic: bool = False,
) -> Table:
    """`topic` adds a column for it, where figures of several stand together. A file has every row."""
    return Table(
        key=key,
        caption=caption,
        columns=(
            *((Column("topic", "Topic"),) if topic else ()),
            Column("figure", "Figure"),
            Column("value", "Value", numeric=True),
            Column("describes", "Of when"),
            Column("refreshed", "Last refreshed"),
            Column("due", "Due again"),
            Column("state", "Refresh"),
        ),
        rows=[(*((each.topic or "none recorded",) if topic else ()), *_row(asked, each)) for each in figures],
        as_at=asked.as_at,
        note=(
            "Last refreshed is when the release or the document came out that the figure stands in. Due again is the "
            "end of what it describes, with its cadence and the time that its publisher takes."
        ),
        policy=policy_of_all(each.figure for each in figures),
        things=("figure", "figures"),
        page_size=page_size,
    )


def _row(asked: Asked, each: LiveFigure) -> tuple[Cell, ...]:
    row = asked.pack.record("stated_figures", each.row.key) if each.row is not None else None
    figure = each.figure
    return (
        Cell(
            figure.title,
            href=asked.address(row)
            if row is not None
            else reverse("indicator", args=[asked.pack.area_key, figure.indicator]),
            note=(row.document_place if row is not None else figure.source) or None,
        ),
        Cell(
            with_unit(figure) if each.state != "not collected" else "not collected",
            sort=figure.value,
            note=figure.parts or None,
        ),
        Cell(each.describes or None, sort=figure.period.end if figure.period else None),
        Cell(each.told or None, sort=each.refreshed, note=_where(each, row.document_title if row else "")),
        Cell(
            day(each.due) if each.due else None,
            sort=each.due,
            note=f"every {each.months} months" if each.months else None,
        ),
        Cell(
            each.state,
            tag=STATE_COLOURS[each.state],
            note=f"Owner: {each.owner or 'nobody recorded'}." if each.state == "not collected" else None,
        ),
    )


def _where(each: LiveFigure, document: str) -> str | None:
    """The release of a published figure; the document of a stated one."""
    if each.row is not None:
        return f"stated in {document}" if document else None
    return f"release {each.figure.release}" if each.figure.release not in ("", each.told[:4]) else None
