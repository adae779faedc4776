"""The pack sheet “bodies”."""

from __future__ import annotations

from goldenthread.intake.sheet import NOT_RECORDED, QUOTED, TRI, YES_NO, Col, Sheet, key_column

SHEET = Sheet(
    key="bodies",
    title="Bodies",
    singular="body",
    plural="bodies",
    model="records.Body",
    station=None,
    stage="Govern",
    about="Boards, groups and committees that decide, oversee or do the work.",
    named_by=("name",),
    order=70,
    columns=(
        key_column(),
        Col("name", "Name", "The name as printed.", required=True),
        Col("short_name", "Short name", "What the area calls it."),
        Col(
            "kind",
            "Kind",
            "What sort of body it is.",
            choices=(
                "statutory board",
                "board",
                "group",
                "committee",
                "workstream",
                "cabinet",
                "scrutiny",
                "forum",
                "other",
            ),
            required=True,
            example="board",
        ),
        Col("chair", "Chair", "The role of the person who chairs it, not their name."),
        Col("co_chair", "Co-chair", "The role of the person who chairs it with them."),
        Col(
            "family_seat",
            "Family seat",
            "Whether parents, carers or young people have a seat.",
            choices=TRI,
            example="yes",
        ),
        Col(
            "apex",
            "Answers to nobody",
            "“yes” where the body answers to no other, by law or by design.",
            choices=YES_NO,
            example="no",
        ),
        Col(
            "status",
            "Status",
            "Whether it meets, is still to be set up, or has ended, by the date of the document.",
            choices=("meeting", "planned", "ended", NOT_RECORDED),
            example="meeting",
        ),
        Col("starts", "From", "The first day of the body, if known."),
        Col("ends", "To", "The last day of the body, if it is gone."),
        *QUOTED,
    ),
)
