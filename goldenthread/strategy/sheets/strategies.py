"""The pack sheet “strategies”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="strategies",
    title="Strategies",
    singular="strategy",
    plural="strategies",
    model="strategy.Strategy",
    station=None,
    stage="Plan",
    about="The joint-commissioning strategy itself.",
    named_by=("title",),
    order=130,
    columns=(
        key_column(),
        Col("title", "Title", "The title as printed.", required=True),
        Col("starts", "From", "When it begins, as printed.", example="2019"),
        Col("ends", "To", "When it ends, as printed.", example="2021"),
        Col("age_min", "From age", "The youngest age it covers.", example="0"),
        Col("age_max", "To age", "The oldest age it covers.", example="25"),
        Col("status", "Status", "What it says about its status."),
        Col("vision", "Vision", "The vision exactly as printed."),
        Col("owner", "Owner", "The body that owns it."),
        *QUOTED,
    ),
)
