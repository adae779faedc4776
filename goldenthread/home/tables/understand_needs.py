"""The tables of the live needs assessment: topics at a glance, and the figures of one topic with their refresh."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.home.asked import Asked
from goldenthread.home.tables.stated import with_unit
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


def topics_table(asked: Asked, topics: Sequence[Topic]) -> Table:
    """How many figures each topic has, and how fresh they are."""
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
        ),
        rows=[
            (
                Cell(topic.name, href=f"#topic-{number}"),
                len(topic.findings),
                len(topic.figures),
                topic.count("current"),
                topic.count("older than its cadence"),
                topic.count("no cadence recorded") + topic.count("not dated"),
                topic.count("not collected"),
            )
            for number, topic in enumerate(topics, 1)
        ],
        as_at=asked.as_at,
        empty=Empty("Nothing is known yet.", "Load a published release, or the area's pack."),
        things=("topic", "topics"),
    )


def figures_table(asked: Asked, topic: Topic, number: int) -> Table:
    return Table(
        key=f"topic-{number}-figures",
        caption=f"Figures: {topic.name}",
        columns=(
            Column("figure", "Figure"),
            Column("value", "Value", numeric=True),
            Column("describes", "Of when"),
            Column("refreshed", "Released"),
            Column("due", "Due again"),
            Column("state", "Refresh"),
        ),
        rows=[_row(asked, each) for each in topic.figures],
        as_at=asked.as_at,
        things=("figure", "figures"),
        page_size=200,
    )


def _row(asked: Asked, each: LiveFigure) -> tuple[Cell, ...]:
    row = asked.pack.record("stated_figures", each.row.key) if each.row is not None else None
    figure = each.figure
    return (
        Cell(
            figure.title,
            href=asked.address(row) if row is not None else f"../../indicators/{figure.indicator}/",
            note=(row.document_place if row is not None else figure.source) or None,
        ),
        Cell(
            with_unit(figure) if each.state != "not collected" else "not collected",
            sort=figure.value,
            note=figure.parts or None,
        ),
        Cell(each.describes or None, sort=figure.period.end if figure.period else None),
        Cell(
            day(each.refreshed) if each.refreshed else None,
            sort=each.refreshed,
            note=figure.release
            if row is None
            else f"stated in {row.document_title}"
            if row.document_title
            else None,
        ),
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
