"""Keeping areas and organisations by identity: the same key means the same organisation everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from goldenthread.access.actions.trail import act
from goldenthread.access.actor import Actor
from goldenthread.access.models import Area, AreaOrganisation, Organisation
from goldenthread.access.organisation import OrganisationRow
from goldenthread.access.queries.organisations import organisation_differences
from goldenthread.access.refusal import Refused


def save_area(
    *,
    by: Actor,
    key: str,
    name: str,
    place_code: str,
    opens_on: date,
    council: Organisation | None = None,
    about: str = "",
) -> Area:
    """Make the area, or bring it up to date where the key is known."""
    if len(place_code) != 3 or not (place_code.isascii() and place_code.isdigit()):
        raise Refused(f"“{place_code}” is not the three-digit code of an authority.")
    with act(by=by, action="save-area", subject=("area", key)) as doing:
        area, made = Area.objects.update_or_create(
            key=key,
            defaults={
                "name": name,
                "place_code": place_code,
                "opens_on": opens_on,
                "council": council,
                "about": about,
            },
        )
        doing.area_key = area.key
        doing.detail["made"] = made
    return area


def save_organisations(*, by: Actor, area: Area, rows: Sequence[OrganisationRow]) -> dict[str, Organisation]:
    """Make the area's list of organisations these rows, in this order. Gives the organisations by key.

    An organisation that another area lists is one and the same. Where the two say different things about it,
    nothing is saved and Refused says each difference (ask `organisation_differences` first to show them).
    """
    differences = organisation_differences(area, rows)
    if differences:
        raise Refused("\n".join(str(difference) for difference in differences))
    with act(by=by, action="save-organisations", area=area, detail={"rows": len(rows)}):
        AreaOrganisation.objects.filter(area=area).delete()
        kept: dict[str, Organisation] = {}
        for position, row in enumerate(rows):
            organisation, _ = Organisation.objects.update_or_create(key=row.key, defaults=row.facts())
            kept[row.key] = organisation
            AreaOrganisation.objects.create(
                area=area,
                key=row.key,
                position=position,
                organisation=organisation,
                document_key=row.document_key,
                document_place=row.document_place,
            )
    return kept
