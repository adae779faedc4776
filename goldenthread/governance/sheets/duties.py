"""The pack sheet “duties”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="duties",
    title="Duties",
    singular="duty",
    plural="duties",
    model="governance.Duty",
    station=None,
    stage="Govern",
    about="What law or guidance asks, and where the strategy meets it.",
    named_by=("title|instrument", "reference_from"),
    order=730,
    columns=(
        key_column(),
        Col(
            "instrument",
            "Instrument",
            "The law or guidance, exactly as printed.",
            required=True,
            example="Code of Practice",
        ),
        Col("reference_from", "From paragraph", "The first paragraph or section.", example="3.1"),
        Col(
            "reference_to",
            "To paragraph",
            "The last paragraph or section, where it is a range.",
            example="3.8",
        ),
        Col("title", "Title", "What the duty is."),
        Col("met_by", "Met by", "Where the document says that it is met, as printed."),
        Col(
            "target_sections",
            "Sections",
            "Each section of the document to which it points, number and heading as printed there.",
            example="3. Joint Commissioning; 9. Commissioning Intentions",
        ),
        Col(
            "status",
            "Status",
            "Whether it is met.",
            choices=("met", "partly", "not met", "not recorded"),
            example="met",
        ),
        *QUOTED,
    ),
)
