"""The pack sheet “outcomes”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="outcomes",
    title="Outcomes",
    singular="outcome",
    plural="outcomes",
    model="strategy.Outcome",
    station="outcome",
    stage="Plan",
    about="What the strategy wants to be true for children and young people.",
    named_by=("name|text",),
    order=132,
    columns=(
        key_column(),
        Col("strategy", "Strategy", "The strategy.", required=True),
        Col("number", "Number", "Its number as printed.", example="1"),
        Col("name", "Name", "Its short name as printed."),
        Col("text", "Text", "The outcome exactly as printed.", required=True),
        *QUOTED,
    ),
)
