"""The pack sheet “agreements”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="agreements",
    title="Agreements",
    singular="agreement",
    plural="agreements",
    model="records.Agreement",
    station="agreement and money",
    stage="Deliver",
    about="What partners have put their names to: pooled funds, memoranda, protocols.",
    named_by=("title",),
    order=210,
    columns=(
        key_column(),
        Col("title", "Title", "The title as printed.", required=True),
        Col(
            "kind",
            "Kind",
            "Under which power, or what sort.",
            choices=("section 75", "section 256", "section 76", "memorandum", "joint protocol", "other"),
            required=True,
            example="section 75",
        ),
        Col("parties", "Parties", "Who agreed."),
        Col("services", "Services", "What it covers."),
        Col("starts", "From", "The first day."),
        Col("ends", "To", "The last day."),
        Col("review_on", "Review on", "The day by which it is to be reviewed."),
        *QUOTED,
    ),
)
