"""The pack sheet “indicator_set_members”."""

from __future__ import annotations

from goldenthread.indicators.national import national_indicator_keys
from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="indicator_set_members",
    title="What the sets hold",
    singular="indicator in a set",
    plural="indicators in sets",
    model="indicators.IndicatorSetMember",
    station=None,
    stage="Review",
    about="Which indicators belong to a set, in their order. Leave the indicator empty where nothing measures it.",
    named_by=("heading|indicator",),
    order=320,
    columns=(
        key_column(),
        Col("set", "Set", "The set.", required=True),
        Col("number", "Number", "Its number in the set.", example="1"),
        Col("heading", "Heading", "The words of the document for it."),
        Col(
            "indicator",
            "Indicator",
            "The key of a national indicator or of one of the area's own.",
            example="plans-in-20-weeks",
            refers_to=("area_indicators",),
            also=national_indicator_keys,
        ),
        *QUOTED,
    ),
)
