"""The pack sheet “aims”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="aims",
    title="Aims",
    singular="aim",
    plural="aims",
    model="strategy.Aim",
    station=None,
    stage="Plan",
    about="The aims that the strategy sets, or takes over from another plan.",
    named_by=("text",),
    order=133,
    columns=(
        key_column(),
        Col("strategy", "Strategy", "The strategy.", required=True),
        Col("number", "Number", "Its number as printed.", example="1"),
        Col("text", "Text", "The aim exactly as printed.", required=True),
        Col("belongs_to", "Belongs to", "Where the document says it comes from.", example="Plan on a page"),
        *QUOTED,
    ),
)
