"""The pack sheet “documents”."""

from __future__ import annotations

from goldenthread.intake.sheet import Col, Sheet, key_column

SHEET = Sheet(
    key="documents",
    title="Documents",
    singular="document",
    plural="documents",
    model="records.Document",
    station=None,
    stage="Plan",
    about="The documents from which this pack quotes.",
    named_by=("title",),
    order=60,
    columns=(
        key_column(),
        Col("title", "Title", "The title as printed.", required=True),
        Col("version", "Version", "The version as printed.", example="v1.2"),
        Col(
            "kind",
            "Kind",
            "What sort of document it is.",
            choices=("strategy", "progress report", "cabinet report", "needs assessment", "other"),
            required=True,
            example="strategy",
        ),
        Col("published", "Published", "The date as printed.", example="March 2020"),
        Col("publisher", "Publisher", "Who published it."),
        Col(
            "status",
            "Status",
            "What the document says about itself.",
            choices=("draft", "under review", "final", "not recorded"),
            example="final",
        ),
        Col("file_name", "File name", "The name of the file it was read from."),
    ),
)
