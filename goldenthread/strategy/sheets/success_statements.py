"""The pack sheet “success_statements”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="success_statements",
    title="Success statements",
    singular="success statement",
    plural="success statements",
    model="strategy.SuccessStatement",
    station="outcome",
    stage="Plan",
    about="How the partners will know that a priority has worked.",
    named_by=("text",),
    order=136,
    columns=(
        key_column(),
        Col("priority", "Priority", "The priority; empty where it is about the whole strategy."),
        Col("group", "Group", "The heading it stands under, exactly as printed."),
        Col("number", "Number", "Its number as printed.", example="1"),
        Col("text", "Text", "The statement exactly as printed.", required=True),
        *QUOTED,
    ),
)
