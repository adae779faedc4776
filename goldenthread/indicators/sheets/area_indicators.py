"""The pack sheet “area_indicators”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

STATISTICS = ("count", "share", "mean", "median", "maximum", "percentile", "rate", "not stated")

SHEET = Sheet(
    key="area_indicators",
    title="The area's own indicators",
    singular="indicator of the area",
    plural="indicators of the area",
    model="indicators.AreaIndicator",
    station="performance",
    stage="Review",
    about="What the area says it measures, beside the national indicators.",
    named_by=("title",),
    order=300,
    columns=(
        key_column(),
        Col("title", "Title", "The name of the indicator as printed.", required=True),
        Col("definition", "Definition", "What is counted, in the words of the document."),
        Col("statistic", "Statistic", "What sort of number it is.", choices=STATISTICS, example="share"),
        Col("unit", "Unit", "What one is.", example="per cent"),
        Col(
            "direction",
            "Direction",
            "Which way is good.",
            choices=("higher is better", "lower is better", "neither"),
            example="lower is better",
        ),
        Col("population", "Population", "Who is counted.", example="pupils in the area's schools"),
        Col(
            "frequency_months",
            "Months between readings",
            "How often there should be a new reading.",
            example="12",
        ),
        Col("owner", "Owner", "The role that answers for it."),
        *QUOTED,
    ),
)
