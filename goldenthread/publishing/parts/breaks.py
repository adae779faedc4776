"""Where the golden thread breaks, the most harmful kinds first, each with what would mend it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.publishing.document import Block, Paragraph, Tabled
from goldenthread.publishing.part import Material, Part
from goldenthread.thread.check import Break, Check
from goldenthread.web.tables.table import Cell, Column, Table
from goldenthread.web.words import plural

HARMS = {3: "children may go without", 2: "plans may fail", 1: "a nuisance"}


@dataclass(frozen=True)
class KindOfBreak:
    check: Check
    count: int


def kinds_by_harm(breaks: Iterable[Break]) -> list[KindOfBreak]:
    """Each kind once, most harmful and then most frequent first."""
    found: dict[str, list[Break]] = {}
    for each in breaks:
        found.setdefault(each.check.key, []).append(each)
    kinds = [KindOfBreak(each[0].check, len(each)) for each in found.values()]
    return sorted(kinds, key=lambda kind: (-kind.check.harm, -kind.count, kind.check.key))


def build(material: Material) -> Sequence[Block]:
    kinds = kinds_by_harm(material.known.breaks)
    if not kinds:
        return [Paragraph("No break was found in the area's records.")]
    total = sum(kind.count for kind in kinds)
    worst = sum(kind.count for kind in kinds if kind.check.harm == 3)
    return [
        Paragraph(
            f"{plural(total, 'break')} of {plural(len(kinds), 'kind')}; {worst} of them where children may go "
            "without. A break is a place where the thread from need to outcome stops."
        ),
        Tabled(
            Table(
                key="breaks-by-harm",
                caption="Breaks by harm, with what would mend them",
                columns=(
                    Column("kind", "Kind of break"),
                    Column("count", "How many", numeric=True),
                    Column("harm", "Harm"),
                    Column("why", "Why it matters", sortable=False),
                    Column("mend", "What would mend it", sortable=False),
                    Column("who", "Who"),
                ),
                rows=[
                    (
                        Cell(kind.check.title, note=kind.check.source),
                        kind.count,
                        Cell(HARMS[kind.check.harm], sort=-kind.check.harm),
                        kind.check.why,
                        kind.check.mend,
                        kind.check.who,
                    )
                    for kind in kinds
                ],
                as_at=material.as_at,
                source=f"checks of the records of {material.area.name}",
                things=("kind of break", "kinds of break"),
            )
        ),
    ]


BREAKS = Part("breaks", "Where the thread breaks", 60, ("board-paper",), build)
