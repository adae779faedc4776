"""Organisations by identity: what they are called then and now, and where two packs disagree."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date

from goldenthread.access.models import Area, AreaOrganisation, Organisation, OrganisationSuccession
from goldenthread.access.organisation import Difference, OrganisationRow, said
from goldenthread.access.succession import Naming, Succession, naming


def organisation_names(area: Area, at: date) -> Callable[[str], Naming]:
    """A function from an organisation's key to its name then and its successors' now, as the area knows them."""
    successions = [
        Succession(row.predecessor.key, row.successor.key, row.on)
        for row in OrganisationSuccession.objects.filter(area=area).select_related("predecessor", "successor")
    ]
    names = dict(Organisation.objects.values_list("key", "name"))
    return lambda key: naming(key, names, successions, at)


def organisation_differences(
    area: Area | None, rows: Iterable[OrganisationRow], *, beside: Collection[str] = ()
) -> list[Difference]:
    """Where the rows say something else about an organisation than the packs of other areas do.

    `area` is the one whose pack the rows come from (its own earlier rows do not bind it); None for a new one.
    `beside` are the keys of areas that are loaded in the same act: their earlier rows do not bind it either.
    """
    replaced = list(Area.objects.filter(key__in=[*beside, *([area.key] if area is not None else [])]))
    given = {row.key: row for row in rows}
    elsewhere = Organisation.objects.filter(key__in=given, listed_by__isnull=False)
    if replaced:
        elsewhere = elsewhere.exclude(pk__in=_listed_only_by(replaced))
    differences = []
    for organisation in elsewhere.distinct().order_by("key").prefetch_related("listed_by__area"):
        others = {row.area for row in organisation.listed_by.all()}.difference(replaced)
        names, keys = sorted(each.name for each in others), sorted(each.key for each in others)
        for field, value in given[organisation.key].facts().items():
            known = getattr(organisation, field)
            if value != known:
                differences.append(
                    Difference(organisation.key, field, said(value), said(known), tuple(names), tuple(keys))
                )
    return differences


def _listed_only_by(areas: Collection[Area]) -> list[int]:
    """The organisations that no area but these lists."""
    listed = AreaOrganisation.objects.values_list("organisation", flat=True)
    return sorted(set(listed.filter(area__in=areas)).difference(listed.exclude(area__in=areas)))


def organisation_by_key(key: str) -> Organisation | None:
    return Organisation.objects.filter(key=key).first()


def area_by_key(key: str) -> Area | None:
    """Any area, whoever asks: for the command line. A page asks `area_or_none`."""
    return Area.objects.filter(key=key).first()
