"""The pack sheet “gaps”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="gaps",
    title="Gaps",
    singular="gap",
    plural="gaps",
    model="needs.Gap",
    station="need",
    stage="Understand",
    about="What is missing, doubled, unequal or too small, in the words of the document.",
    named_by=("text",),
    order=120,
    columns=(
        key_column(),
        Col(
            "kind",
            "Kind",
            "What sort of gap it is.",
            choices=("gap", "overlap", "inequity", "capacity"),
            required=True,
            example="gap",
        ),
        Col("text", "Text", "The gap exactly as printed.", required=True),
        Col("needs", "Needs", "The needs it concerns, as codes of the national need types.", example="asd"),
        Col("services", "Services", "The services it concerns."),
        Col("figures", "Figures", "The stated figures that show it."),
        *QUOTED,
    ),
)
