"""The pack sheet “engagements”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="engagements",
    title="Engagement",
    singular="engagement",
    plural="engagements",
    model="voice.Engagement",
    station="voice",
    stage="Involve",
    about="When and how families, young people and others were asked or met.",
    named_by=("title",),
    order=630,
    columns=(
        key_column(),
        Col("title", "Title", "The title as printed.", required=True),
        Col(
            "kind",
            "Kind",
            "What sort of engagement it was.",
            choices=(
                "survey",
                "event",
                "conference",
                "meeting",
                "group work",
                "strategy",
                "training",
                "other",
            ),
            required=True,
            example="event",
        ),
        Col(
            "status",
            "Status",
            "Whether it took place, by the date of the document.",
            choices=("held", "planned", "going on", "not recorded"),
            example="held",
        ),
        Col("held_on", "Held", "When it was, as printed.", example="November 2018"),
        Col("people", "People", "How many or who took part, as printed.", example="over 100 parents"),
        Col("organisation", "Organisation", "Who held it."),
        Col("about", "About", "What it was, exactly as printed."),
        *QUOTED,
    ),
)
