"""The pack sheet “organisation_successions”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED_BY_KEY, Col, Sheet, key_column

SHEET = Sheet(
    key="organisation_successions",
    title="Organisations that followed others",
    singular="succession",
    plural="successions",
    model="access.OrganisationSuccession",
    station=None,
    stage="Govern",
    about="Which organisation stands now where another stood.",
    named_by=("predecessor", "successor"),
    joiner=" → ",
    order=30,
    columns=(
        key_column(),
        Col("predecessor", "Predecessor", "The organisation that went.", required=True),
        Col("successor", "Successor", "The organisation that took its place.", required=True),
        Col("on", "From", "The first day of the successor.", required=True, example="2020-04-01"),
        *QUOTED_BY_KEY,
    ),
)
