"""The strategy's priorities, each with how far its actions are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from goldenthread.publishing.document import Block, Paragraph, Tabled
from goldenthread.publishing.part import Material, Part
from goldenthread.strategy.action_plan import action_plan
from goldenthread.strategy.glance import current_strategy
from goldenthread.strategy.priorities import PriorityLine, priority_lines
from goldenthread.web.tables.table import Cell, Column, Table, Value
from goldenthread.web.words import plural

DONE, UNDER_WAY, PLANNED = "done", "under way", "planned"


def build(material: Material) -> Sequence[Block]:
    strategy = current_strategy(material.pack, material.on)
    if strategy is None:
        return [Paragraph("No strategy is recorded yet.")]
    actions = action_plan(material.pack, material.on)
    lines = priority_lines(material.pack, strategy.key, actions)
    if not lines:
        return [Paragraph(f"{strategy.title} has no priorities recorded.")]
    answered = sum(bool(line.actions) for line in lines)
    under_them = {action.record.key: action for line in lines for action in line.actions}
    done = sum(action.status == DONE for action in under_them.values())
    return [
        Paragraph(
            f"{strategy.title} has {plural(len(lines), 'priority', 'priorities')}; {answered} "
            f"{'is' if answered == 1 else 'are'} answered by an action. "
            f"Of {plural(len(under_them), 'action')} under them, {done} "
            f"{'is' if done == 1 else 'are'} recorded as done."
        ),
        Tabled(
            Table(
                key="progress",
                caption="Priorities and how far their actions are",
                columns=(
                    Column("priority", "Priority"),
                    Column("actions", "Actions", numeric=True),
                    Column("done", "Done", numeric=True),
                    Column("under-way", "Under way", numeric=True),
                    Column("planned", "Planned", numeric=True),
                    Column("not-recorded", "Status not recorded", numeric=True),
                    Column("overdue", "Overdue", numeric=True),
                ),
                rows=[_row(line) for line in lines],
                as_at=material.as_at,
                source=strategy.document_title or strategy.title,
                note="The status is that of an action's newest update by the day, else the one that its document "
                "gives. An action that serves several priorities counts under each.",
                things=("priority", "priorities"),
            )
        ),
    ]


def _row(line: PriorityLine) -> tuple[Value, ...]:
    counts = Counter(action.status for action in line.actions)
    told = sum(counts[status] for status in (DONE, UNDER_WAY, PLANNED))
    title = line.title if len(line.title) <= 90 or not line.short_title else line.short_title
    return (
        Cell(f"{line.number}. {title}" if line.number else title, note=line.record.document_place or None),
        len(line.actions),
        counts[DONE],
        counts[UNDER_WAY],
        counts[PLANNED],
        len(line.actions) - told,
        line.overdue,
    )


PRIORITIES = Part("priorities", "Priorities and progress", 40, ("board-paper",), build)
