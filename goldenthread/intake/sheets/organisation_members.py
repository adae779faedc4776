"""The pack sheet “organisation_members”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED_BY_KEY, Col, Sheet, key_column

SHEET = Sheet(
    key="organisation_members",
    title="Members of groups of organisations",
    singular="member of a group",
    plural="members of groups",
    model="access.OrganisationGroupMember",
    station=None,
    stage="Govern",
    about="Which organisations a named group means.",
    named_by=("member", "group"),
    joiner=" in ",
    order=40,
    columns=(
        key_column(),
        Col("group", "Group", "The organisation that is a group.", required=True),
        Col("member", "Member", "An organisation in the group.", required=True),
        Col("starts", "From", "The first day as a member, if known."),
        Col("ends", "To", "The last day as a member, if it has left."),
        *QUOTED_BY_KEY,
    ),
)
