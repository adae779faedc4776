"""The pack sheet “survey_themes”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="survey_themes",
    title="Survey themes",
    singular="survey theme",
    plural="survey themes",
    model="voice.SurveyTheme",
    station=None,
    stage="Involve",
    about="What came up in the answers.",
    named_by=("text",),
    order=620,
    columns=(
        key_column(),
        Col("survey", "Survey", "The survey.", required=True),
        Col("text", "Text", "The theme exactly as printed.", required=True),
        *QUOTED,
    ),
)
