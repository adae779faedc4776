"""What families and young people said, and what was answered and done."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.home.asked import asked_of
from goldenthread.home.heard import heard
from goldenthread.home.sources import documents_of
from goldenthread.publishing.document import Block, Paragraph, Tabled
from goldenthread.publishing.part import Material, Part
from goldenthread.voice.you_said import Said
from goldenthread.web.tables import Cell, Column, Table
from goldenthread.web.words import plural

MOST = 12


def build(material: Material) -> Sequence[Block]:
    found = heard(asked_of(material.area, material.on), material.known)
    if not found.said:
        return [Paragraph("No comment of families or young people is recorded by this day.")]
    counts = found.counts
    shown = sorted(found.said, key=lambda each: each.status == "answered")[:MOST]
    left = len(found.said) - len(shown)
    return [
        Paragraph(
            f"{plural(len(found.engagements), 'time')} that people were asked or worked with, and "
            f"{plural(counts['said'], 'comment')} recorded: {counts['answered']} answered, {counts['acted_on']} acted "
            f"on without an answer, {counts['unanswered']} without either."
        ),
        Tabled(
            Table(
                key="said",
                caption="What people said, word for word, those without an answer first",
                columns=(
                    Column("comment", "They said", sortable=False),
                    Column("status", "Status"),
                    Column("done", "We answered or did", sortable=False),
                ),
                rows=[_row(each) for each in shown],
                as_at=material.as_at,
                source=documents_of(each.comment for each in shown),
                note=f"{plural(left, 'more comment')} {'is' if left == 1 else 'are'} in the area's records."
                if left
                else "",
                things=("comment", "comments"),
            )
        ),
    ]


def _row(said: Said) -> tuple[Cell, ...]:
    done = [row.text("text") or row.title for row in said.responses] or [row.title for row in said.deeds]
    return (
        Cell(f"“{said.comment.text('text')}”", note=said.comment.document_place or None),
        Cell(said.status),
        Cell("; ".join(done) if done else "nothing recorded"),
    )


VOICE = Part("voice", "What families said", 90, ("board-paper",), build)
