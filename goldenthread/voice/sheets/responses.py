"""The pack sheet “responses”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="responses",
    title="Responses",
    singular="response",
    plural="responses",
    model="voice.Response",
    station="voice",
    stage="Involve",
    about="What was done about a comment.",
    named_by=("text",),
    order=650,
    columns=(
        key_column(),
        Col("comment", "Comment", "The comment that is answered.", required=True),
        Col("text", "Text", "The response exactly as printed.", required=True),
        Col("responded_on", "Responded", "When, as printed."),
        *QUOTED,
    ),
)
