"""The pack sheet “evidence”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="evidence",
    title="Evidence",
    singular="piece of evidence",
    plural="evidence",
    model="records.Evidence",
    station=None,
    stage="Review",
    about="What an inspection report or strategy cites as proof, under the label that it prints.",
    named_by=("title",),
    order=240,
    columns=(
        key_column(),
        Col(
            "reference",
            "Reference",
            "The label as printed; it may be a range, may repeat and may be missing.",
            example="1.1-1.8",
        ),
        Col("title", "Title", "What the evidence is.", required=True),
        Col(
            "kind",
            "Kind",
            "What sort of evidence it is.",
            choices=("document", "case study", "testimonial", "data", "event", "terms of reference", "other"),
            required=True,
            example="document",
        ),
        Col("claim", "Claim", "The words that it supports, exactly as printed."),
        *QUOTED,
    ),
)
