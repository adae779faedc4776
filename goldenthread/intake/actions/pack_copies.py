"""Keeping what each load of a pack brought, so that it can be had back after another has replaced it."""

from __future__ import annotations

from goldenthread.intake.models import PackCopy, PackLoad
from goldenthread.intake.pack import Pack
from goldenthread.intake.pack_writing import write_pack
from goldenthread.intake.pack_zip import zipped

MOST_KEPT = 10


def keep_copy(load: PackLoad, pack: Pack) -> None:
    """Keep the pack with its load; the oldest copies of the area go."""
    PackCopy.objects.create(load=load, files=zipped(write_pack(pack)))
    kept = PackCopy.objects.filter(load__area=load.area_id).order_by("-load_id").values_list("pk", flat=True)
    PackCopy.objects.filter(pk__in=list(kept)[MOST_KEPT:]).delete()


def keep_what_is_there(pack: Pack) -> None:
    """Before an area is replaced: its newest load has its copy, also where it was loaded before copies were kept."""
    newest = PackLoad.objects.filter(area__key=pack.area_key).order_by("-id").first()
    if newest is not None and not PackCopy.objects.filter(load=newest).exists():
        keep_copy(newest, pack)
