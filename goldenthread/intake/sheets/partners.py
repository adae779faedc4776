"""The pack sheet “partners”."""

from __future__ import annotations

from goldenthread.access.organisation import PARTNER_ROLES
from goldenthread.intake.sheet import QUOTED_BY_KEY, Col, Sheet, key_column

SHEET = Sheet(
    key="partners",
    title="Partners",
    singular="partner",
    plural="partners",
    model="access.Partner",
    station=None,
    stage="Govern",
    about="Who commissions or delivers with this area, and as what.",
    named_by=("organisation", "role"),
    order=50,
    columns=(
        key_column(),
        Col("organisation", "Organisation", "The partner.", required=True),
        Col(
            "role",
            "Role",
            "What it is in the partnership.",
            choices=PARTNER_ROLES,
            required=True,
            example="NHS commissioner",
        ),
        Col("starts", "From", "The first day as a partner, if known."),
        Col("ends", "To", "The last day as a partner, if it has left."),
        *QUOTED_BY_KEY,
    ),
)
