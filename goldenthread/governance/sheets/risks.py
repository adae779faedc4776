"""The pack sheet “risks”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="risks",
    title="Risks",
    singular="risk",
    plural="risks",
    model="governance.Risk",
    station=None,
    stage="Govern",
    about="What could go wrong, and what is done about it.",
    named_by=("text",),
    order=740,
    columns=(
        key_column(),
        Col("text", "Text", "The risk exactly as printed.", required=True),
        Col("likelihood", "Likelihood", "As printed."),
        Col("impact", "Impact", "As printed."),
        Col("mitigation", "Mitigation", "What is done about it, exactly as printed."),
        Col("owner", "Owner", "The role or body that owns it."),
        Col("review_on", "Review on", "The day by which it is looked at again."),
        *QUOTED,
    ),
)
