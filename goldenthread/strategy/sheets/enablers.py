"""The pack sheet “enablers”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="enablers",
    title="Enablers",
    singular="enabler",
    plural="enablers",
    model="strategy.Enabler",
    station=None,
    stage="Plan",
    about="What must be in place for the strategy to work.",
    named_by=("short_text|text",),
    order=139,
    columns=(
        key_column(),
        Col("strategy", "Strategy", "The strategy.", required=True),
        Col("group", "Group", "The heading it stands under, exactly as printed."),
        Col("number", "Number", "Its number as printed.", example="1"),
        Col("text", "Text", "The enabler exactly as printed.", required=True),
        Col(
            "short_text",
            "Short text",
            "Words of your own for narrow places; the page says that they are not the document's.",
            own_words=True,
        ),
        *QUOTED,
    ),
)
