"""The pack sheet “survey_results”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="survey_results",
    title="Survey results",
    singular="survey result",
    plural="survey results",
    model="voice.SurveyResult",
    station=None,
    stage="Involve",
    about="What people answered about one service.",
    named_by=("service", "survey"),
    order=610,
    columns=(
        key_column(),
        Col("survey", "Survey", "The survey.", required=True),
        Col("service", "Service", "The service the answers are about."),
        Col("respondents", "Respondents", "How many answered.", example="42"),
        Col("mean", "Mean", "The mean answer on the survey's scale.", example="3.4"),
        *QUOTED,
    ),
)
