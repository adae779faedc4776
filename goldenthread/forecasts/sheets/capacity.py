"""The pack sheet “capacity”."""

from __future__ import annotations

from goldenthread.forecasts.sufficiency import SETTING_TYPES
from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="capacity",
    title="Capacity of settings",
    singular="capacity of a setting",
    plural="capacity of settings",
    model="forecasts.Capacity",
    station="performance",
    stage="Understand",
    about="How many places a setting has, how many are taken, and what one costs, in the words of the document.",
    named_by=("title",),
    order=370,
    columns=(
        key_column(),
        Col("title", "Title", "The setting or settings, as printed.", required=True),
        Col(
            "setting_type",
            "Setting type",
            "What sort of setting it is.",
            choices=SETTING_TYPES,
            required=True,
            example="maintained special",
        ),
        Col("place", "Place", "Where it is, if the document says it.", example="East"),
        Col("needs", "Needs", "The needs it is for, as codes of the national need types.", example="asd"),
        Col("settings", "Settings", "How many settings the row is about.", example="1"),
        Col("places", "Places", "How many children it has room for, new places too.", example="120"),
        Col("occupied", "Occupied", "How many are there; it may be more than the places.", example="126"),
        Col("new_places", "New places", "Of the places, those added since the others.", example="10"),
        Col("as_at", "As at", "The day or month on which it was true, as printed.", example="January 2020"),
        Col(
            "unit_cost",
            "Cost of a place",
            "In pounds for one place a year.",
            example="24000",
            permission="see-money",
        ),
        Col(
            "cost_basis",
            "Cost basis",
            "What the cost holds, and for which year.",
            example="2019-20, without transport",
        ),
        Col("services", "Services", "The services that it is room for."),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
