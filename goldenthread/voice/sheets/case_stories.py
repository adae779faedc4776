"""The pack sheet “case_stories”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="case_stories",
    title="Case stories",
    singular="case story",
    plural="case stories",
    model="voice.CaseStory",
    station=None,
    stage="Involve",
    about="That a document tells a family's story. The story itself is never copied.",
    named_by=("label",),
    order=660,
    columns=(
        key_column(),
        Col("label", "Label", "How the document labels it; never a name.", required=True, example="School A"),
        Col(
            "exists",
            "Exists",
            "Always “yes”: the row says only that there is one.",
            choices=("yes",),
            required=True,
            example="yes",
        ),
        Col(
            "consent",
            "Consent",
            "Whether the family agreed to its being told.",
            choices=("given", "refused", "not recorded"),
            required=True,
            example="not recorded",
        ),
        *QUOTED,
    ),
)
