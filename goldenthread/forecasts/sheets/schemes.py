"""The pack sheet “schemes”."""

from __future__ import annotations

from goldenthread.forecasts.sufficiency import SETTING_TYPES, STATUSES
from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="schemes",
    title="Schemes for new places",
    singular="scheme for new places",
    plural="schemes for new places",
    model="forecasts.Scheme",
    station="action",
    stage="Understand",
    about="New places that are planned: how many, for whom, from when, with whom and who pays.",
    named_by=("title",),
    order=372,
    columns=(
        key_column(),
        Col("title", "Title", "The scheme exactly as printed.", required=True),
        Col(
            "setting_type",
            "Setting type",
            "What sort of setting it will be.",
            choices=SETTING_TYPES,
            required=True,
            example="resourced provision",
        ),
        Col("settings", "Settings", "How many settings it is.", example="1"),
        Col("places", "Places", "How many children it will have room for.", example="16"),
        Col("age_min", "From age", "The youngest age.", example="11"),
        Col("age_max", "To age", "The oldest age.", example="16"),
        Col("weeks", "Weeks", "For how many weeks of the year.", choices=("38", "52"), example="38"),
        Col("needs", "Needs", "The needs it is for, as codes of the national need types.", example="asd"),
        Col("opens", "Opens", "When it is to open, as printed.", example="September 2021"),
        Col(
            "capital",
            "Capital",
            "What it costs to build, in pounds.",
            example="1500000",
            permission="see-money",
        ),
        Col("cost_share", "Rule for sharing the cost", "Who pays how much, exactly as printed."),
        Col(
            "cost_share_reading",
            "Reading that was chosen",
            "How partners read that rule where it may be read in more than one way.",
        ),
        Col("partners", "Partners", "The organisations that are in it."),
        Col("status", "Status", "How far it is.", choices=STATUSES, example="planned"),
        Col("place", "Place", "Where it will be, if the document says it.", example="East"),
        Col("services", "Services", "The services that it is for."),
        *QUOTED,
    ),
)
