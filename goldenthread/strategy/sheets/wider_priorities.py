"""The pack sheet “wider_priorities”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="wider_priorities",
    title="Wider priorities",
    singular="wider priority",
    plural="wider priorities",
    model="strategy.WiderPriority",
    station=None,
    stage="Plan",
    about="Priorities of other strategies, which the matrix sets against this one's.",
    named_by=("title",),
    order=140,
    columns=(
        key_column(),
        Col("title", "Title", "The title exactly as printed.", required=True),
        Col("strategy_title", "Strategy", "The title of the strategy whose priority it is."),
        *QUOTED,
    ),
)
