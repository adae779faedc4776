"""The pack sheet “local_rules”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="local_rules",
    title="Local rules",
    singular="local rule",
    plural="local rules",
    model="records.LocalRule",
    station=None,
    stage="Govern",
    about="What this area has decided for itself where the law lets it.",
    named_by=("title",),
    order=250,
    columns=(
        key_column(),
        Col("rule", "Rule", "The name of the rule that is decided.", required=True, example="panel-week"),
        Col("title", "Title", "What is decided, in words.", required=True),
        Col("value", "Value", "What it is here.", required=True, example="16"),
        Col("unit", "Unit", "What the value counts.", example="weeks"),
        Col("decided_by", "Decided by", "The body or role that decided."),
        Col("decided_on", "Decided on", "The day of the decision."),
        *QUOTED,
    ),
)
