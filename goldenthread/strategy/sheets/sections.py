"""The pack sheet “sections”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, TRI, Col, Sheet, key_column

SHEET = Sheet(
    key="sections",
    title="Sections of documents",
    singular="section",
    plural="sections",
    model="strategy.Section",
    station=None,
    stage="Plan",
    about="The headings of a document in their order, so that what points to one can be followed.",
    named_by=("number", "title"),
    joiner=" ",
    order=131,
    columns=(
        key_column(),
        Col("number", "Number", "The number as printed, repeated if the document repeats it.", example="3.2"),
        Col("title", "Title", "The heading exactly as printed.", required=True),
        Col(
            "complete",
            "Complete",
            "“no” where a sentence of the section breaks off.",
            choices=TRI,
            example="no",
        ),
        Col("breaks_off", "Breaks off at", "The last words before the break, exactly as printed."),
        *QUOTED,
    ),
)
