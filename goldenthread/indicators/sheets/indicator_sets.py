"""The pack sheet “indicator_sets”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="indicator_sets",
    title="Sets of indicators",
    singular="set of indicators",
    plural="sets of indicators",
    model="indicators.IndicatorSet",
    station=None,
    stage="Review",
    about="Indicators that the area looks at together.",
    named_by=("title",),
    order=310,
    columns=(
        key_column(),
        Col("title", "Title", "The name of the set as printed.", required=True),
        Col("about", "About", "What the set is for."),
        *QUOTED,
    ),
)
