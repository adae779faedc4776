"""Which areas show something to everyone, and what; what documents are made from; when somebody last looked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from goldenthread.access.models import Area, Person
from goldenthread.intake.queries import area_pack
from goldenthread.publishing.models import LastLook
from goldenthread.publishing.models import Publication as PublicationRow
from goldenthread.publishing.part import Material
from goldenthread.publishing.publications import Publication, public_on
from goldenthread.thread.queries import area_thread


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


def material(area: Area, on: date, permissions: Iterable[str], asked: Iterable[str] = ()) -> Material:
    """What the parts of a document build from, read once for all of them."""
    return Material(area, on, area_pack(area), area_thread(area, on), frozenset(permissions), tuple(asked))


def last_look(person: Person, area: Area) -> datetime | None:
    """When this person last said that they had seen what changed in the area; None where they never did."""
    return LastLook.objects.filter(person=person, area=area).values_list("at", flat=True).first()
