"""The pack sheet “findings”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="findings",
    title="Findings",
    singular="finding",
    plural="findings",
    model="needs.Finding",
    station="need",
    stage="Understand",
    about="What the area knows about need, in the words of its document.",
    named_by=("text",),
    order=110,
    columns=(
        key_column(),
        Col("text", "Text", "The finding exactly as printed.", required=True),
        Col("theme", "Theme", "The heading it stands under."),
        Col("assessment", "Needs assessment", "Where it was found."),
        Col("figures", "Figures", "The stated figures it rests on."),
        *QUOTED,
    ),
)
