"""The pack sheet “action_updates”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="action_updates",
    title="Updates of actions",
    singular="update of an action",
    plural="updates of actions",
    model="strategy.ActionUpdate",
    station=None,
    stage="Review",
    about="How an action went on, newest last; the older words are kept.",
    named_by=("text|status",),
    order=138,
    columns=(
        key_column(),
        Col("action", "Action", "The action.", required=True),
        Col("dated", "Dated", "When it was said, as printed.", example="December 2018"),
        Col(
            "status",
            "Status",
            "Where the action then stood.",
            choices=("planned", "under way", "done", "not recorded"),
            example="under way",
        ),
        Col("text", "Text", "What was said, exactly as printed."),
        *QUOTED,
    ),
)
