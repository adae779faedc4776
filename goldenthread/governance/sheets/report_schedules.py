"""The pack sheet “report_schedules”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="report_schedules",
    title="Regular reports",
    singular="regular report",
    plural="regular reports",
    model="governance.ReportSchedule",
    station=None,
    stage="Govern",
    about="Which reports are due, how often and to whom.",
    named_by=("title",),
    order=770,
    columns=(
        key_column(),
        Col("title", "Title", "What is reported.", required=True),
        Col("frequency", "Frequency", "How often, exactly as printed."),
        Col(
            "months",
            "Months between reports",
            "How often in months, chosen by a person where the wording leaves a doubt.",
            example="3",
        ),
        Col("body", "To", "The body that receives it."),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
