"""The pack sheet “flag_coverage”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, TRI, Col, Sheet, key_column

SHEET = Sheet(
    key="flag_coverage",
    title="Flag coverage",
    singular="flag coverage",
    plural="flag coverage",
    model="needs.FlagCoverage",
    station=None,
    stage="Understand",
    about="Whether a service can tell which of those it sees have special educational needs or a disability.",
    named_by=("title",),
    order=151,
    columns=(
        key_column(),
        Col("title", "Title", "The service or register in the words of the document.", required=True),
        Col("service", "Service", "The service, if it is among the services of the pack."),
        Col(
            "can_identify",
            "Can identify SEND",
            "Whether its records show who has SEND.",
            choices=TRI,
            example="no",
        ),
        Col("flagged", "Flagged", "How many on its caseload are flagged as having SEND.", example="120"),
        Col("caseload", "Caseload", "How many it sees in all.", example="1455"),
        Col("as_at", "As at", "When that was counted, as printed.", example="March 2017"),
        Col("owner", "Owner", "The role that answers for the flag."),
        Col("due", "Due", "By when it is to be mended, as printed."),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
