"""The pack sheet “reporting_lines”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="reporting_lines",
    title="Reporting lines",
    singular="reporting line",
    plural="reporting lines",
    model="governance.ReportingLine",
    station=None,
    stage="Govern",
    about="Which body answers to which.",
    named_by=("from_body", "to_body"),
    joiner=" → ",
    order=700,
    columns=(
        key_column(),
        Col("from_body", "From", "The body that reports.", required=True),
        Col("to_body", "To", "The body it reports to.", required=True),
        Col(
            "kind",
            "Kind",
            "What sort of line it is.",
            choices=("accountable to", "overseen by", "reports to", "monitored by"),
            required=True,
            example="accountable to",
        ),
        Col("frequency", "Frequency", "How often, as printed.", example="quarterly"),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
