"""The pack sheet “body_members”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="body_members",
    title="Members of bodies",
    singular="member of a body",
    plural="members of bodies",
    model="governance.BodyMember",
    station=None,
    stage="Govern",
    about="Who sits on a body, by role or organisation, never by name.",
    named_by=("role|organisation", "body"),
    order=710,
    columns=(
        key_column(),
        Col("body", "Body", "The body.", required=True),
        Col("organisation", "Organisation", "The organisation the member comes from."),
        Col("role", "Role", "The role of the member, not the name."),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
