"""The pack sheet “area”."""

from __future__ import annotations

from goldenthread.intake.sheet import Col, Sheet, key_column

SHEET = Sheet(
    key="area",
    title="Area",
    singular="area",
    plural="areas",
    model="access.Area",
    station=None,
    stage="Govern",
    about="The area itself: the header of its pack, one row.",
    named_by=("name",),
    order=10,
    columns=(
        key_column(),
        Col("name", "Name", "The name of the local area.", required=True, example="County Durham"),
        Col(
            "place_code",
            "Authority code",
            "The three-digit code of the local authority, with its leading zeros if it has any.",
            required=True,
            example="840",
        ),
        Col(
            "opens_on",
            "Opens on",
            "The date as at which the area's pages open: usually the date of its strategy.",
            required=True,
            example="2020-03-18",
        ),
        Col("council", "Council", "The key of the council.", example="durham-council"),
        Col("about", "About", "One or two plain sentences about the area and this pack."),
    ),
)
