"""The pack sheet “priorities”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="priorities",
    title="Priorities",
    singular="priority",
    plural="priorities",
    model="strategy.Priority",
    station="priority",
    stage="Plan",
    about="What the partners have put first.",
    named_by=("short_title|title",),
    order=134,
    columns=(
        key_column(),
        Col("strategy", "Strategy", "The strategy.", required=True),
        Col("number", "Number", "Its number as printed.", example="1"),
        Col("title", "Title", "The title exactly as printed.", required=True),
        Col(
            "short_title",
            "Short title",
            "A title of your own for narrow places; the page says that it is not the document's.",
            own_words=True,
        ),
        Col(
            "category",
            "Category",
            "Which of the two sorts of priority it is.",
            choices=("service provision", "joint planning, understanding and reviewing", "not recorded"),
            example="service provision",
        ),
        Col("rationale", "Rationale", "Why it is a priority, exactly as printed."),
        *QUOTED,
    ),
)
