"""The pack sheet “posts”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="posts",
    title="Posts",
    singular="post",
    plural="posts",
    model="governance.Post",
    station=None,
    stage="Govern",
    about="Posts that the partners have agreed to fill.",
    named_by=("title",),
    order=720,
    columns=(
        key_column(),
        Col("title", "Title", "The title of the post.", required=True),
        Col("organisations", "Organisations", "Where it belongs."),
        Col("funded_by", "Funded by", "Who pays for it."),
        Col(
            "status",
            "Status",
            "Whether somebody is in it.",
            choices=("filled", "vacant", "being recruited", "not recorded"),
            example="filled",
        ),
        Col("since", "Since", "Since when, as printed.", example="December 2019"),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
