"""Packs that wait to be loaded: whose they are, which area they are of, and who may load it."""

from __future__ import annotations

from datetime import date

from django.db.models import QuerySet

from goldenthread.access.models import Area, Person
from goldenthread.access.permissions import LOAD_AREAS
from goldenthread.access.queries import area_by_key, holds, permissions_of
from goldenthread.intake.models import PackCopy, PackLoad, SentPack
from goldenthread.intake.pack_reading import PackRead


def sent_packs_of(person: Person) -> QuerySet[SentPack]:
    """Those that the person has sent, the newest first, without their files."""
    return SentPack.objects.filter(sent_by=person).defer("content")


def sent_pack_or_none(person: Person, key: int) -> SentPack | None:
    return SentPack.objects.filter(sent_by=person, pk=key).first()


def may_load(person: Person, area_key: str, on: date) -> bool:
    """An area that is there: whoever may load it. A new one: whoever may load any."""
    area = area_by_key(area_key)
    if area is None:
        return holds(person, LOAD_AREAS, on)
    return LOAD_AREAS in permissions_of(person, area, on)


def area_key_of(read: PackRead) -> str:
    """The key of the area that a pack is of; empty where it does not say."""
    rows = read.rows.get("area", [])
    return str(rows[0].values["key"] or "") if len(rows) == 1 else ""


def loads_with_copies(area: Area) -> list[tuple[PackLoad, bool]]:
    """Every load of the area, the newest first, and whether its files are kept."""
    kept = set(PackCopy.objects.filter(load__area=area).values_list("load_id", flat=True))
    return [(load, load.pk in kept) for load in PackLoad.objects.filter(area=area).order_by("-id")]


def load_or_none(area: Area, key: int) -> PackLoad | None:
    return PackLoad.objects.filter(area=area, pk=key).first()


def copy_of(load: PackLoad) -> bytes | None:
    """The zip of what the load brought."""
    files = PackCopy.objects.filter(load=load).values_list("files", flat=True).first()
    return bytes(files) if files is not None else None
