"""The pack sheet “targets”."""

from __future__ import annotations

from goldenthread.indicators.national import national_indicator_keys
from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="targets",
    title="Targets",
    singular="target",
    plural="targets",
    model="indicators.Target",
    station="performance",
    stage="Review",
    about="What the area has promised to reach, and by when.",
    named_by=("wording|indicator",),
    order=330,
    columns=(
        key_column(),
        Col(
            "indicator",
            "Indicator",
            "The key of a national indicator or of one of the area's own.",
            required=True,
            example="plans-in-20-weeks",
            refers_to=("area_indicators",),
            also=national_indicator_keys,
        ),
        Col(
            "comparison",
            "Comparison",
            "Whether it is a floor or a ceiling.",
            choices=("at least", "at most"),
            required=True,
            example="at least",
        ),
        Col("value", "Value", "The number to reach.", required=True, example="90"),
        Col("unit", "Unit", "What one is.", example="per cent"),
        Col("by", "By", "When it is to be reached, as printed.", example="March 2021"),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
