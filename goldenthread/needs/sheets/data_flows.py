"""The pack sheet “data_flows”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

FLOW_STATES = ("in force", "being set up", "wanted", "ended", "not recorded")

SHEET = Sheet(
    key="data_flows",
    title="Data flows",
    singular="data flow",
    plural="data flows",
    model="needs.DataFlow",
    station=None,
    stage="Understand",
    about="Which data about children go from whom to whom, for what, on which legal ground and under which agreement.",
    named_by=("title",),
    order=150,
    columns=(
        key_column(),
        Col(
            "title",
            "Title",
            "What flows, in a few words.",
            required=True,
            example="SEND flag to school nursing",
        ),
        Col("from_organisation", "From", "The organisation that gives the data."),
        Col("from_words", "From, in words", "Who gives them, where the document names no organisation."),
        Col("to_organisation", "To", "The organisation that receives them."),
        Col("to_words", "To, in words", "Who receives them, where the document names no organisation."),
        Col("purpose", "Purpose", "What the data are for."),
        Col(
            "lawful_basis",
            "Lawful basis",
            "The legal ground on which they may be shared.",
            example="UK GDPR Article 6(1)(e)",
        ),
        Col("agreement", "Agreement", "The reference of the data-sharing agreement.", example="DSA-014"),
        Col("review_on", "Review", "When the agreement is to be reviewed, as printed.", example="2021-03"),
        Col("status", "Status", "Where it stands.", choices=FLOW_STATES, example="in force"),
        Col("owner", "Owner", "The role that answers for it."),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
