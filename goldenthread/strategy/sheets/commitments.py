"""The pack sheet “commitments”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="commitments",
    title="Commitments",
    singular="commitment",
    plural="commitments",
    model="strategy.Commitment",
    station="priority",
    stage="Plan",
    about="What the partners promise under a priority.",
    named_by=("short_text|text",),
    order=135,
    columns=(
        key_column(),
        Col("priority", "Priority", "The priority it stands under; empty where it stands for itself."),
        Col("number", "Number", "Its number as printed.", example="1"),
        Col("text", "Text", "The commitment exactly as printed.", required=True),
        Col(
            "kind",
            "Kind",
            "What sort of promise it is.",
            choices=("commitment", "service line", "patient choice", "other"),
            example="commitment",
        ),
        Col("services", "Services", "The services that it is about."),
        Col(
            "short_text",
            "Short text",
            "Words of your own for narrow places; the page says that they are not the document's.",
            own_words=True,
        ),
        *QUOTED,
    ),
)
