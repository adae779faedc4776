"""How long children wait: requests and new plans, the 20 weeks, the NHS's lists, and what the area itself states."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.home.charts import process
from goldenthread.home.charts.waits import weeks_waited
from goldenthread.home.readings import area_profile
from goldenthread.home.sources import documents_of
from goldenthread.home.tables.understand import timeliness_table
from goldenthread.home.waiting import area_waits
from goldenthread.intake.pack import PackRecord
from goldenthread.publishing.document import Block, Charted, Paragraph, Subheading, Tabled
from goldenthread.publishing.part import Material, Part
from goldenthread.web.tables import Cell, Column, Table
from goldenthread.web.words import listed

SHOWN = (process.REQUESTS, process.NEW_PLANS, process.IN_TIME, process.IN_TIME_ALL)


def build(material: Material) -> Sequence[Block]:
    profile = area_profile(material.area, material.on, SHOWN)
    blocks: list[Block] = []
    if profile.series(process.IN_TIME):
        blocks += [Charted(process.timeliness(profile)), Tabled(timeliness_table(profile))]
        blocks.append(Charted(process.requests_and_plans(profile)))
    else:
        blocks.append(Paragraph("No published figures of the 20 weeks are held for this area and day."))
    waits = area_waits(material.area, material.on)
    if waits:
        boards = listed([each.board_name for each in waits])
        blocks += [
            Subheading(f"Waiting for the NHS at {boards}"),
            Paragraph(
                f"These are counts of the whole of {boards}, not of {material.area.name}: the NHS does not publish "
                "them by council."
            ),
            Charted(weeks_waited(*waits)),
        ]
    stated = waits_stated(material.pack.rows("stated_figures"))
    if stated:
        blocks += [
            Subheading("What the area's documents say about waiting"),
            Tabled(_table(material, stated)),
        ]
    elif waits:
        blocks.append(
            Paragraph("The area's own documents do not say how long children wait for other services.")
        )
    else:
        blocks.append(Paragraph("How long children wait for therapies and other services is not recorded."))
    return blocks


def waits_stated(rows: Sequence[PackRecord]) -> list[PackRecord]:
    """The stated figures that are about waiting, by their own words."""
    return [row for row in rows if "wait" in f"{row.title} {row.text('topic')}".lower()]


def _table(material: Material, rows: Sequence[PackRecord]) -> Table:
    return Table(
        key="waits-stated",
        caption="Waiting, as the area's documents state it",
        columns=(
            Column("what", "What"),
            Column("value", "Stated"),
            Column("unit", "Unit"),
            Column("as-at", "When"),
        ),
        rows=[
            (
                Cell(row.title, note=row.document_place or None),
                row.text("value") or None,
                row.text("unit") or None,
                row.text("as_at") or row.text("period_end") or None,
            )
            for row in rows
        ],
        as_at=material.as_at,
        source=documents_of(rows),
        things=("figure", "figures"),
    )


WAITING = Part("waiting", "Children waiting and the 20 weeks", 30, ("board-paper",), build)
