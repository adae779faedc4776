"""Which areas show something to everyone, and what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Area
from goldenthread.intake.queries import area_pack
from goldenthread.publishing.models import Publication as PublicationRow
from goldenthread.publishing.publications import Publication, public_on


@dataclass(frozen=True)
class PublicArea:
    """An area with the pages that it shows to everyone."""

    area: Area
    publications: tuple[Publication, ...]

    def page(self, key: str) -> Publication | None:
        return next((each for each in self.publications if each.page == key), None)


def public_areas(on: date) -> list[Area]:
    """The areas that show something on the day, by name."""
    with_pages = PublicationRow.objects.filter(published_on__lte=on).values("area")
    return list(Area.objects.filter(pk__in=with_pages).order_by("name"))


def public_area_or_none(key: str, on: date) -> PublicArea | None:
    """The area and what it shows on the day; None where it shows nothing or there is no such area."""
    area = Area.objects.filter(key=key).first()
    if area is None:
        return None
    found = public_on(area_pack(area).rows("publications"), on)
    return PublicArea(area, tuple(found)) if found else None
