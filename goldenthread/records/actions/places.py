"""Keeping places: those of the list that comes with the program, and new ones that a file of statistics names.

A place is kept on behalf of an import, whose one audit event says which places were new.
"""

from __future__ import annotations

from django.db import transaction

from goldenthread.records.models import Place
from goldenthread.records.place_list import AUTHORITY, COUNTRY, KINDS, REGION, listed_places, nhs_places


def keep_listed_places() -> None:
    """Every listed place exists. Costs one query where they all do."""
    kept = dict(Place.objects.values_list("code", "id"))
    listed = {**listed_places(), **nhs_places()}
    missing = [place for code, place in listed.items() if code not in kept]
    # England, then its regions, then what is in them: each kind refers to the kinds before it.
    for kind in KINDS if missing else ():
        with transaction.atomic():
            Place.objects.bulk_create(
                [
                    Place(
                        code=place.code,
                        kind=place.kind,
                        name=place.name,
                        region_id=kept.get(place.region),
                        gss_codes=list(place.gss_codes),
                        starts=place.starts,
                        ends=place.ends,
                    )
                    for place in missing
                    if place.kind == kind
                ],
                ignore_conflicts=True,
            )
            kept = dict(Place.objects.values_list("code", "id"))


def keep_place(*, code: str, name: str, region: str, gss_code: str, kind: str = "") -> Place:
    """The place with this code; made from what the file says where it is new. What is known is never renamed.

    Without a `kind` the code says it: three digits are an authority.
    """
    place = Place.objects.filter(code=code).first()
    if place is None:
        parent = Place.objects.filter(code=region).first() if region else None
        kind = kind or (AUTHORITY if len(code) == 3 else COUNTRY if code.startswith("E92") else REGION)
        place, _ = Place.objects.get_or_create(
            code=code,
            defaults={
                "kind": kind,
                "name": name,
                "region": parent,
                "gss_codes": [gss_code] if gss_code else [],
            },
        )
    return place
