"""The pack sheet “linked_strategies”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="linked_strategies",
    title="Linked strategies",
    singular="linked strategy",
    plural="linked strategies",
    model="strategy.LinkedStrategy",
    station=None,
    stage="Plan",
    about="Other strategies and plans that this one leans on.",
    named_by=("title",),
    order=142,
    columns=(
        key_column(),
        Col("title", "Title", "The title exactly as printed.", required=True),
        Col("owner", "Owner", "Whose it is."),
        Col("starts", "From", "When it begins, as printed.", example="2016"),
        Col("ends", "To", "When it ends, as printed.", example="2020"),
        Col("relation", "Relation", "What it has to do with this strategy."),
        *QUOTED,
    ),
)
