"""The pack sheet “wait_standards”."""

from __future__ import annotations

from goldenthread.intake.sheet import NOT_RECORDED, QUOTED, Col, Sheet, key_column

FAMILIES_SAY_NO = "families say no"
OFFERED = ("yes", "no", FAMILIES_SAY_NO, NOT_RECORDED)

SHEET = Sheet(
    key="wait_standards",
    title="Standards for waiting",
    singular="standard for waiting",
    plural="standards for waiting",
    model="waits.WaitStandard",
    station="performance",
    stage="Deliver",
    about="How long a wait for a service may be: when its clock starts and stops, and what is offered meanwhile.",
    named_by=("wait",),
    order=360,
    columns=(
        key_column(),
        Col("service", "Service", "What is waited for.", required=True),
        Col("wait", "Wait", "Which wait it is.", required=True, example="Referral to assessment"),
        Col("clock_start", "Clock starts", "What begins the wait.", example="Referral"),
        Col("clock_stop", "Clock stops", "What ends it.", example="Seen and assessed"),
        Col(
            "route",
            "Route",
            "Whether it is the way for urgent need.",
            choices=("routine", "urgent", NOT_RECORDED),
            example="routine",
        ),
        Col("criteria", "Criteria", "For whom the urgent route is, in the words of the document."),
        Col(
            "standard_weeks",
            "Standard in weeks",
            "The longest that the wait should be; empty where the target says it.",
            example="12",
        ),
        Col("standard_hours", "Standard in hours", "The same for an urgent route.", example="24"),
        Col(
            "percent_target",
            "Share to be within the standard",
            "In per cent; empty where the target says it.",
            example="92",
        ),
        Col("target", "Target", "The area's target for this wait, with its value and its date."),
        Col(
            "set_by",
            "Set by",
            "Who set the standard.",
            choices=("local", "national", NOT_RECORDED),
            example="local",
        ),
        Col(
            "offered",
            "Something offered while waiting",
            "Whether families are helped while they wait, or say that they are not.",
            choices=OFFERED,
            example="yes",
        ),
        Col("support", "Support while waiting", "What is offered, in the words of the document."),
        Col(
            "heard",
            "Comment about it",
            "The comment in which families say what is offered, or that nothing is.",
            refers_to=("comments",),
        ),
        *QUOTED,
    ),
)
