"""Organisations by identity: what they are called then and now, and where two packs disagree."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from goldenthread.access.models import Area, Organisation, OrganisationSuccession
from goldenthread.access.organisation import Difference, OrganisationRow
from goldenthread.access.succession import Naming, Succession, naming


def organisation_names(area: Area, at: date) -> Callable[[str], Naming]:
    """A function from an organisation's key to its name then and its successors' now, as the area knows them."""
    successions = [
        Succession(row.predecessor.key, row.successor.key, row.on)
        for row in OrganisationSuccession.objects.filter(area=area).select_related("predecessor", "successor")
    ]
    names = dict(Organisation.objects.values_list("key", "name"))
    return lambda key: naming(key, names, successions, at)


def organisation_differences(area: Area | None, rows: Iterable[OrganisationRow]) -> list[Difference]:
    """Where the rows say something else about an organisation than the packs of other areas do.

    `area` is the one whose pack the rows come from (its own earlier rows do not bind it); None for a new one.
    """
    given = {row.key: row for row in rows}
    elsewhere = Organisation.objects.filter(key__in=given, listed_by__isnull=False)
    if area is not None:
        elsewhere = elsewhere.exclude(pk__in=_listed_only_by(area))
    differences = []
    for organisation in elsewhere.distinct().order_by("key").prefetch_related("listed_by__area"):
        areas = tuple(sorted({row.area.name for row in organisation.listed_by.all() if row.area != area}))
        for field, value in given[organisation.key].facts().items():
            known = getattr(organisation, field)
            if value != known:
                differences.append(Difference(organisation.key, field, _said(value), _said(known), areas))
    return differences


def _listed_only_by(area: Area) -> list[int]:
    """The organisations that no other area lists."""
    listed = set(area.access_areaorganisation_rows.values_list("organisation", flat=True))
    shared = set(
        Organisation.objects.filter(pk__in=listed)
        .filter(listed_by__area__in=Area.objects.exclude(pk=area.pk))
        .values_list("pk", flat=True)
    )
    return sorted(listed - shared)


def _said(value: object) -> str:
    return "not stated" if value in (None, "") else str(value)


def organisation_by_key(key: str) -> Organisation | None:
    return Organisation.objects.filter(key=key).first()


def area_by_key(key: str) -> Area | None:
    """Any area, whoever asks: for the command line. A page asks `area_or_none`."""
    return Area.objects.filter(key=key).first()
