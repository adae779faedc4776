"""The pack sheet “comments”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="comments",
    title="Comments",
    singular="comment",
    plural="comments",
    model="voice.Comment",
    station="voice",
    stage="Involve",
    about="What people said, as the document reports it.",
    named_by=("text",),
    order=640,
    columns=(
        key_column(),
        Col("engagement", "Engagement", "Where it was said."),
        Col("number", "Number", "Its number in the document.", example="1"),
        Col("text", "Text", "The comment exactly as printed.", required=True),
        Col("theme", "Theme", "The heading it stands under."),
        *QUOTED,
    ),
)
