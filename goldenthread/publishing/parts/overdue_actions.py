"""The actions that should have been done by the day, the longest overdue first."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.publishing.document import Block, Paragraph, Tabled
from goldenthread.publishing.part import Material, Part
from goldenthread.strategy.action_plan import action_plan
from goldenthread.web.tables.table import Cell, Column, Table
from goldenthread.web.words import listed, plural


def build(material: Material) -> Sequence[Block]:
    """Dates and words as printed; what nobody can be late with is said beside them."""
    lines = action_plan(material.pack, material.on)
    if not lines:
        return [Paragraph("No action is recorded yet.")]
    late = sorted((line for line in lines if line.overdue), key=lambda line: -line.days_overdue)
    undated = sum(line.last_due_day is None for line in lines)
    said = f"{len(late)} of {plural(len(lines), 'action')} {'is' if len(late) == 1 else 'are'} overdue"
    said += (
        f"; {undated} {'has' if undated == 1 else 'have'} no date by which to be done." if undated else "."
    )
    blocks: list[Block] = [Paragraph(said)]
    if late:
        sources = listed(list(dict.fromkeys(line.record.document_title for line in late)))
        blocks.append(
            Tabled(
                Table(
                    key="overdue",
                    caption="Actions overdue, the longest first",
                    columns=(
                        Column("action", "Action"),
                        Column("priority", "Priority"),
                        Column("leads", "Leads"),
                        Column("due", "Due"),
                        Column("days", "Days overdue", numeric=True),
                        Column("status", "Status"),
                    ),
                    rows=[
                        (
                            Cell(
                                " ".join(
                                    part for part in (line.reference, line.short_text or line.text) if part
                                ),
                                note=line.record.document_place or None,
                            ),
                            line.priority.title if line.priority is not None else "no priority recorded",
                            ", ".join(line.leads) or "none named",
                            Cell(line.due_words, sort=line.last_due_day),
                            line.days_overdue,
                            line.status,
                        )
                        for line in late
                    ],
                    as_at=material.as_at,
                    source=sources,
                    things=("action", "actions"),
                )
            )
        )
    return blocks


OVERDUE_ACTIONS = Part("overdue-actions", "Actions overdue", 50, ("board-paper",), build)
