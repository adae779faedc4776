"""The pack sheet “organisations”."""

from __future__ import annotations

from goldenthread.access.organisation import KINDS
from goldenthread.intake.sheet import QUOTED_BY_KEY, Col, Sheet, key_column

SHEET = Sheet(
    key="organisations",
    title="Organisations",
    singular="organisation",
    plural="organisations",
    model="access.AreaOrganisation",
    station=None,
    stage="Govern",
    about="Who commissions, provides, represents families, regulates or advises; one that is gone keeps its row.",
    named_by=("name",),
    stands_for="access.Organisation",
    order=20,
    columns=(
        key_column(),
        Col(
            "name",
            "Name",
            "The full name.",
            required=True,
            example="County Durham Clinical Commissioning Group",
            field="organisation__name",
        ),
        Col("short_name", "Short name", "What the area calls it.", field="organisation__short_name"),
        Col(
            "kind",
            "Kind",
            "What sort of organisation it is.",
            choices=KINDS,
            required=True,
            example="council",
            field="organisation__kind",
        ),
        Col(
            "code",
            "Code",
            "Its official code (ODS, authority or company number), if it has one.",
            field="organisation__code",
        ),
        Col(
            "starts",
            "From",
            "The first day on which it existed, if that matters.",
            field="organisation__starts",
        ),
        Col(
            "ends",
            "To",
            "The last day on which it existed, if it is gone.",
            example="2020-03-31",
            field="organisation__ends",
        ),
        *QUOTED_BY_KEY,
    ),
)
