"""The pack sheet “joint_arrangements”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, TRI, Col, Sheet, key_column

SHEET = Sheet(
    key="joint_arrangements",
    title="Joint arrangements",
    singular="joint arrangement",
    plural="joint arrangements",
    model="records.JointArrangement",
    station="agreement and money",
    stage="Deliver",
    about="Each service that partners commission together: one row of the joint-funding table.",
    named_by=("service",),
    order=220,
    columns=(
        key_column(),
        Col("number", "Number", "The number or place in the printed table.", example="1"),
        Col("service", "Service", "The service.", required=True),
        Col(
            "jointly_funded",
            "Jointly funded",
            "Whether more than one organisation pays.",
            choices=TRI,
            example="yes",
        ),
        Col("lead", "Lead", "The organisation that leads."),
        Col("partners", "Partners", "The others who take part."),
        Col(
            "mechanism",
            "Mechanism",
            "How the money comes together.",
            choices=(
                "pooled",
                "aligned",
                "section 75",
                "section 76",
                "section 256",
                "contribution",
                "other",
                "not recorded",
            ),
            example="pooled",
        ),
        Col("agreement", "Agreement", "The agreement it rests on."),
        *QUOTED,
    ),
)
