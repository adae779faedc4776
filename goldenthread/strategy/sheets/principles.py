"""The pack sheet “principles”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="principles",
    title="Principles",
    singular="principle",
    plural="principles",
    model="strategy.Principle",
    station=None,
    stage="Plan",
    about="What the partners have agreed to hold every new proposal against.",
    named_by=("short_text|text",),
    order=140,
    columns=(
        key_column(),
        Col("strategy", "Strategy", "The strategy that agrees them."),
        Col("group", "Group", "The heading or sentence they stand under, exactly as printed."),
        Col("number", "Number", "Its number as printed.", example="1"),
        Col("text", "Text", "The principle exactly as printed.", required=True),
        Col(
            "short_text",
            "Short text",
            "Words of your own for narrow places; the page says that they are not the document's.",
            own_words=True,
        ),
        *QUOTED,
    ),
)
