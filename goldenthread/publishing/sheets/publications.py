"""The pack sheet “publications”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="publications",
    title="Publications",
    singular="publication",
    plural="publications",
    model="publishing.Publication",
    station=None,
    stage="Publish",
    about="What this area shows to everyone, signed out.",
    named_by=("title",),
    order=800,
    columns=(
        key_column(),
        Col(
            "page",
            "Page",
            "Which page is public.",
            choices=(
                "plan-on-a-page",
                "priorities",
                "joint-funding",
                "indicators",
                "surveys",
                "you-said-we-did",
                "governance",
            ),
            required=True,
            example="plan-on-a-page",
        ),
        Col("title", "Title", "What the page is called.", required=True),
        Col(
            "published_on",
            "Published on",
            "From which day it is public.",
            required=True,
            example="2020-03-18",
        ),
        Col("about", "About", "A sentence for families: what they find there."),
        *QUOTED,
    ),
)
