"""Packs that come in by the web: sent, looked at, then loaded or put away."""

from __future__ import annotations

import errno
import hashlib
import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path

from django.db import transaction

from goldenthread.access.actions import act, grant_membership
from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area, Person
from goldenthread.access.permissions import LOAD_AREAS
from goldenthread.access.queries import permissions_of
from goldenthread.access.refusal import Refused
from goldenthread.intake.actions.load_pack import Loaded, read_pack_source, save_pack
from goldenthread.intake.models import PackCopy, PackLoad, SentPack
from goldenthread.intake.pack_reading import PackRead
from goldenthread.intake.pack_zip import split
from goldenthread.intake.queries.sent_packs import area_key_of, may_load

KEPT_FOR = timedelta(days=30)
_FIRST_ROLE = "administrator"
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def receive_pack(*, by: Person, file_name: str, content: bytes, now: datetime) -> SentPack:
    """Keep the file until it is loaded or put away. Refuses what is no pack at all; one with problems is kept."""
    name = Path(file_name.replace("\\", "/")).name[:255] or "pack"
    _understood(name, content)
    SentPack.objects.filter(created__lt=now - KEPT_FOR).delete()
    with act(by=by, action="receive-pack") as doing:
        sent = SentPack.objects.create(
            file_name=name,
            sha256=hashlib.sha256(content).hexdigest(),
            size=len(content),
            content=content,
            sent_by=by,
            created=now,
        )
        doing.subject_kind, doing.subject_key = "sent-pack", str(sent.pk)
        doing.detail = {"file": name, "sha256": sent.sha256, "bytes": sent.size}
    return sent


def receive_packs(*, by: Person, file_name: str, content: bytes, now: datetime) -> list[SentPack]:
    """One pack, or every pack of a zip that holds several: all of them wait, each to be looked at, or none does."""
    packs = split(content, file_name)
    if not packs:
        return [receive_pack(by=by, file_name=file_name, content=content, now=now)]
    with transaction.atomic():
        return [
            receive_pack(by=by, file_name=f"{folder}.zip", content=each, now=now)
            for folder, each in packs.items()
        ]


def read_sent(sent: SentPack) -> PackRead:
    """What the pack says against what the store holds now; nothing is changed."""
    return _understood(sent.file_name, bytes(sent.content))


def load_sent(*, by: Person, sent: SentPack, seen: str, on: date) -> Loaded:
    """Load the pack in one transaction. `seen` is the version of the area that its differences were shown against.

    Whoever loads an area for the first time is its first administrator, so that somebody can see it.
    """
    read = read_sent(sent)
    with transaction.atomic():
        key = area_key_of(read)
        if key and not may_load(by, key, on):
            raise Refused(f"You may not load packs of the area “{key}”. Ask its administrator.")
        if not SentPack.objects.filter(pk=sent.pk).exists():
            raise Refused("This pack is not waiting any more: it was loaded or put away in the meantime.")
        loaded = save_pack(read, by=by, source=sent.file_name, seen=seen)
        if LOAD_AREAS not in permissions_of(by, loaded.area, on):
            grant_membership(by=SYSTEM, person=by, role=_FIRST_ROLE, area=loaded.area, starts=on, on=on)
        SentPack.objects.filter(pk=sent.pk).delete()
    return loaded


def put_away(*, by: Person, sent: SentPack) -> None:
    """The pack is not loaded, and its file is deleted."""
    with act(by=by, action="put-away-pack", subject=("sent-pack", str(sent.pk))) as doing:
        doing.detail = {"file": sent.file_name, "sha256": sent.sha256}
        SentPack.objects.filter(pk=sent.pk).delete()


def bring_back(*, by: Person, area: Area, load: PackLoad, now: datetime) -> SentPack:
    """What the load brought waits to be looked at and loaded again, like a pack that is sent."""
    copy = PackCopy.objects.filter(load=load).first()
    if copy is None:
        raise Refused("The files of this load are not kept any more.")
    name = f"{area.key}-{load.loaded_at:%Y-%m-%d}.zip"
    return receive_pack(by=by, file_name=name, content=bytes(copy.files), now=now)


def _understood(name: str, content: bytes) -> PackRead:
    with tempfile.TemporaryDirectory(prefix="goldenthread-pack-") as folder:
        path = Path(folder) / "pack"
        try:
            path.write_bytes(content)
        except OSError as error:
            if error.errno not in _NO_ROOM:
                raise
            raise Refused(
                "There is no room left on the disk, and nothing was kept. Tell whoever runs Golden Thread."
            ) from None
        return read_pack_source(path, name)
