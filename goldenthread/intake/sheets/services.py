"""The pack sheet “services”."""

from __future__ import annotations

from goldenthread.intake.sheet import LEVELS, QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="services",
    title="Services",
    singular="service",
    plural="services",
    model="records.Service",
    station="service",
    stage="Deliver",
    about="What is commissioned or provided for children and young people.",
    named_by=("name",),
    order=200,
    columns=(
        key_column(),
        Col("name", "Name", "The name as printed.", required=True, example="Speech and language therapy"),
        Col("about", "About", "What it does, in the words of the document."),
        Col(
            "tier",
            "Tier",
            "For whom it is.",
            choices=("universal", "targeted", "specialist", "highly specialist", "not recorded"),
            example="specialist",
        ),
        Col(
            "level",
            "Level of commissioning",
            "At which level it is commissioned.",
            choices=LEVELS,
            example="service",
        ),
        Col(
            "needs", "Needs", "The needs it meets, as codes of the national need types.", example="slcn; asd"
        ),
        Col("age_min", "From age", "The youngest age it serves.", example="0"),
        Col("age_max", "To age", "The oldest age it serves.", example="18"),
        Col("commissioners", "Commissioners", "Who commissions it."),
        Col("providers", "Providers", "Who delivers it."),
        Col(
            "status",
            "Status",
            "Whether it runs.",
            choices=("running", "planned", "pilot", "ended", "not recorded"),
            example="running",
        ),
        Col("starts", "From", "When it began, as printed.", example="2018-09"),
        Col("ends", "To", "When it ended, as printed."),
        *QUOTED,
    ),
)
