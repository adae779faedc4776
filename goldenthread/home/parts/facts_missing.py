"""What nobody knows: each missing figure by name, with who would own it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goldenthread.home.own_waits import own_waits
from goldenthread.home.parts.facts_profile import BREAKDOWNS, READ, SHOWN
from goldenthread.home.readings import area_profile
from goldenthread.home.waiting import WAITING, area_waits
from goldenthread.indicators.catalogue import declared
from goldenthread.publishing.document import Block, Paragraph, Tabled
from goldenthread.publishing.part import Material, Part
from goldenthread.publishing.stated_facts import never_read, not_collected, watched
from goldenthread.waits.known import service_waits
from goldenthread.web.tables import Cell, Column, Table

NO_OWNER = "nobody is named"
LOADS = "the council's analyst, who loads the release"


def build(material: Material) -> Sequence[Block]:
    rows = [*_watched(material), *_stated(material), *_published(material), *_waits(material)]
    if not rows:
        return [Paragraph("No figure that the area watches is missing.")]
    return [
        Tabled(
            Table(
                key="facts-missing",
                caption="Figures that are missing",
                columns=(
                    Column("what", "What"),
                    Column("why", "Why it is missing"),
                    Column("owner", "Who would own it"),
                ),
                rows=rows,
                as_at=material.as_at,
                things=("figure", "figures"),
            )
        )
    ]


def _watched(material: Material) -> Iterator[tuple[Cell, ...]]:
    known = {row.key: row for row in material.pack.rows("area_indicators")} | dict.fromkeys(declared())
    for heading in watched(material.pack):
        if not any(key in known for key in heading.indicators):
            why = (
                "No indicator measures it; the figures above are single statements."
                if heading.facts
                else "Not collected: no indicator measures it, and no figure is stated."
            )
            yield Cell(heading.title, note=heading.set_title), Cell(why), Cell(NO_OWNER)


def _stated(material: Material) -> Iterator[tuple[Cell, ...]]:
    for row in never_read(material.pack):
        yield (
            Cell(row.title),
            Cell("An indicator of the area without any figure."),
            Cell(row.text("owner") or NO_OWNER),
        )
    for row in not_collected(material.pack):
        why = f"{row.text('availability')}, its document says".capitalize()
        yield (
            Cell(row.title, note=row.document_place or None),
            Cell(f"{why}."),
            Cell(row.text("owner") or NO_OWNER),
        )


def _published(material: Material) -> Iterator[tuple[Cell, ...]]:
    profile = area_profile(material.area, material.on, READ, BREAKDOWNS)
    indicators = declared()
    for key in SHOWN:
        if key in indicators and not any(each.is_known for each in profile.series(key)):
            each = indicators[key]
            yield (
                Cell(each.title),
                Cell("No published figure of it is loaded for this day."),
                Cell(LOADS),
            )
    if WAITING in indicators and not area_waits(material.area, material.on):
        each = indicators[WAITING]
        yield (
            Cell(each.title),
            Cell("No published list of the area's NHS board is loaded for this day."),
            Cell(LOADS),
        )


def _waits(material: Material) -> Iterator[tuple[Cell, ...]]:
    waits = service_waits(material.pack, material.on, own_waits(material.area, material.on))
    missing = sum(not each.is_measured for each in waits)
    if missing:
        yield (
            Cell("How long children wait for each service"),
            Cell(f"{missing} of {len(waits)} services have no reading of a wait."),
            Cell("each service's commissioner"),
        )


MISSING = Part("facts-missing", "What nobody knows", 30, ("facts-on-a-page",), build)
