"""The pack sheet “needs_assessments”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="needs_assessments",
    title="Needs assessments",
    singular="needs assessment",
    plural="needs assessments",
    model="needs.NeedsAssessment",
    station="need",
    stage="Understand",
    about="Assessments, reviews and analyses of need, and when each is due again.",
    named_by=("title",),
    order=100,
    columns=(
        key_column(),
        Col("title", "Title", "The title as printed.", required=True),
        Col(
            "kind",
            "Kind",
            "What sort of assessment it is.",
            choices=("needs assessment", "strategic review", "analysis", "factsheet", "other"),
            required=True,
            example="needs assessment",
        ),
        Col("lead", "Lead", "The role or body that leads it."),
        Col("published", "Published", "When it came out, as printed.", example="2018"),
        Col(
            "refresh_months",
            "Months between refreshes",
            "How often it is refreshed, chosen by a person where the wording leaves a doubt.",
            example="24",
        ),
        Col(
            "refresh_wording",
            "Refresh wording",
            "What the document says about its refresh, exactly as printed.",
            example="Bi-annual refresh",
        ),
        Col("next_due", "Next due", "When the next is due, as printed."),
        Col("status", "Status", "What is said about where it stands."),
        *QUOTED,
    ),
)
