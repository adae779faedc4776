"""The pack sheet “stated_changes”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="stated_changes",
    title="Stated changes",
    singular="stated change",
    plural="stated changes",
    model="indicators.StatedChange",
    station=None,
    stage="Understand",
    about="A change that a document states between two of its figures; we work it out again.",
    named_by=("stated", "from_figure"),
    joiner=": ",
    order=350,
    columns=(
        key_column(),
        Col("from_figure", "From figure", "The earlier figure.", required=True),
        Col("to_figure", "To figure", "The later figure.", required=True),
        Col(
            "change_kind",
            "Kind of change",
            "How the change is expressed.",
            choices=("percent", "absolute", "points", "multiple", "direction"),
            required=True,
            example="percent",
        ),
        Col("stated", "Stated", "The change exactly as printed.", required=True, example="more than doubled"),
        Col("stated_value", "Stated value", "The change as a plain number, where it is one.", example="25"),
        Col(
            "claim",
            "Claim",
            "A name that changes share which say the same thing in several places of the documents.",
        ),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
