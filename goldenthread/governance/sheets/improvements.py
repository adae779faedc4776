"""The pack sheet “improvements”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="improvements",
    title="Improvements",
    singular="improvement",
    plural="improvements",
    model="governance.Improvement",
    station=None,
    stage="Review",
    about="What has been achieved about a weakness, what it changed and what is still to do.",
    named_by=("text",),
    order=760,
    columns=(
        key_column(),
        Col("weakness_area", "Area of weakness", "The weakness it is about."),
        Col(
            "kind",
            "Kind",
            "What sort of statement it is.",
            choices=("achievement", "impact", "further development", "appointment", "gap"),
            required=True,
            example="achievement",
        ),
        Col("text", "Text", "The statement exactly as printed.", required=True),
        Col("dated", "Dated", "When, as printed."),
        Col("figures", "Figures", "The stated figures it rests on."),
        Col("evidence", "Evidence", "The evidence cited for it."),
        *QUOTED,
    ),
)
