"""The pack sheet “contributions”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="contributions",
    title="Contributions",
    singular="contribution",
    plural="contributions",
    model="records.Contribution",
    station="agreement and money",
    stage="Deliver",
    about="Who pays what towards a joint arrangement. Leave amount and share empty where nobody has said.",
    named_by=("arrangement", "organisation", "year"),
    order=230,
    columns=(
        key_column(),
        Col("arrangement", "Joint arrangement", "What it is paid towards.", required=True),
        Col("organisation", "Organisation", "Who pays.", required=True),
        Col("year", "Year", "The year it is for, as printed.", example="2019/20"),
        Col(
            "amount",
            "Amount in pounds",
            "The amount, without a pound sign or commas.",
            example="1724589",
            permission="see-money",
        ),
        Col(
            "percent",
            "Share, per cent",
            "The share of the whole, without a per cent sign.",
            example="50",
            permission="see-money",
        ),
        *QUOTED,
    ),
)
