"""The pack sheet “weakness_areas”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="weakness_areas",
    title="Areas of weakness",
    singular="area of weakness",
    plural="areas of weakness",
    model="governance.WeaknessArea",
    station=None,
    stage="Review",
    about="What an inspection found to be weak.",
    named_by=("text",),
    order=750,
    columns=(
        key_column(),
        Col("number", "Number", "Its number as printed.", example="1"),
        Col("text", "Text", "The weakness exactly as printed.", required=True),
        Col("inspection", "Inspection", "The inspection that found it."),
        *QUOTED,
    ),
)
