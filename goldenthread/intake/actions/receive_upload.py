"""Taking a file in: onto the disk, private to whoever sent it, to be read afterwards."""

from __future__ import annotations

import hashlib
import shutil
import uuid
from collections.abc import Iterable
from pathlib import Path

from django.conf import settings
from django.utils import timezone
from django.utils.timezone import localdate

from goldenthread.access.actions import act
from goldenthread.access.actor import Actor
from goldenthread.access.models import Area, Organisation, Person
from goldenthread.access.permissions import IMPORT_DATA
from goldenthread.access.queries import areas_holding
from goldenthread.access.refusal import Refused
from goldenthread.intake.format import Format
from goldenthread.intake.full_disk import NO_ROOM, is_full_disk
from goldenthread.intake.models import Upload
from goldenthread.intake.queries.formats import format_or_none, formats
from goldenthread.intake.queries.uploads import (
    area_of_sender,
    folder_of,
    knows_sender,
    original_of,
    same_file,
)
from goldenthread.intake.upload_page import sender
from goldenthread.intake.upload_state import WAITING

_PIECE = 1_000_000


def receive_upload(
    *,
    by: Actor,
    format_key: str,
    file_name: str,
    pieces: Iterable[bytes],
    organisation: Organisation | None = None,
    area: Area | None = None,
) -> Upload:
    """Keep the file that is sent, piece by piece, never whole in memory. Refuses one that is too large, empty, or
    here already; and an area's own file that is sent for no area, or by somebody who imports none of its data."""
    incoming = _incoming()
    try:
        sha256, size = _write(incoming, pieces)
        if size == 0:
            raise Refused("The file is empty. Choose another one.")
        upload = _register(by, format_key, file_name, sha256, size, organisation, area)
        folder = folder_of(upload)
        shutil.rmtree(folder, ignore_errors=True)  # what a store that is gone may have left
        folder.mkdir(parents=True, mode=0o700)
        incoming.rename(original_of(upload))
    except BaseException:
        incoming.unlink(missing_ok=True)
        raise
    return upload


def receive_path(*, by: Actor, format_key: str, path: Path, area: Area | None = None) -> Upload:
    """Register a file or folder that lies on this machine and stays where it is, for the command line."""
    if not path.exists():
        raise Refused(f"There is no file or folder {path}.")
    sha256, size = digest_of_path(path)
    return _register(by, format_key, path.name, sha256, size, None, area)


def digest_of_path(path: Path) -> tuple[str, int]:
    """The hash and the size of a file, or of a folder with the names of its files."""
    files = sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
    digest, size = hashlib.sha256(), 0
    for each in files:
        if path.is_dir():
            digest.update(each.relative_to(path).as_posix().encode())
        with each.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
                size += len(piece)
    return digest.hexdigest(), size


def _register(
    by: Actor,
    format_key: str,
    file_name: str,
    sha256: str,
    size: int,
    organisation: Organisation | None,
    area: Area | None,
) -> Upload:
    """One upload, waiting to be read, and one event."""
    if (format := format_or_none(format_key)) is None:
        known = ", ".join(formats())
        raise Refused(f"There is no format “{format_key}”. The formats are: {known}.")
    area = _area_of_file(by, format, area)
    with act(by=by, action="receive-upload", area=area or area_of_sender(by)) as doing:
        earlier = same_file(format_key, sha256, area)
        if earlier is not None:
            raise Refused(
                f"This file is here already: {earlier.file_name}, sent by {_sender(earlier, by)} on "
                f"{earlier.created:%-d %B %Y} (upload {earlier.pk}). Nothing was done."
            )
        upload = Upload.objects.create(
            format=format_key,
            file_name=Path(file_name).name[:255],
            sha256=sha256,
            size=size,
            state=WAITING,
            uploaded_by=by if isinstance(by, Person) else None,
            uploaded_by_name=by.actor_name,
            organisation=organisation,
            area=area,
            created=timezone.now(),
        )
        doing.subject_kind, doing.subject_key = "upload", str(upload.pk)
        doing.detail = {"format": format_key, "file": upload.file_name, "sha256": sha256, "bytes": size}
    return upload


def _area_of_file(by: Actor, format: Format, area: Area | None) -> Area | None:
    """The area whose own file it is; none for published statistics."""
    if not format.of_area:
        return None
    if area is None:
        raise Refused("Say of which area the series are.")
    if not area.place_code:
        raise Refused(
            f"{area.name} has no authority code in its records, so its series have no place to stand."
        )
    if isinstance(by, Person) and area not in areas_holding(by, IMPORT_DATA, localdate()):
        raise Refused(f"You cannot send series of {area.name}: you import no data there.")
    return area


def _sender(upload: Upload, by: Actor) -> str:
    return sender(upload, not isinstance(by, Person) or knows_sender(by, localdate())(upload))


def _incoming() -> Path:
    root = Path(settings.MEDIA_ROOT)
    root.mkdir(parents=True, exist_ok=True, mode=0o700)
    return root / f"incoming-{uuid.uuid4().hex}"


def _write(path: Path, pieces: Iterable[bytes]) -> tuple[str, int]:
    """The hash and the size of what was written."""
    digest, size, most = hashlib.sha256(), 0, settings.UPLOAD_MEGABYTES * 1_000_000
    path.touch(mode=0o600)
    try:
        with path.open("wb") as file:
            for piece in pieces:
                size += len(piece)
                if size > most:
                    raise Refused(
                        f"The file is larger than {settings.UPLOAD_MEGABYTES} MB. Send the zip as published, or one "
                        "of its tables at a time."
                    )
                digest.update(piece)
                file.write(piece)
    except OSError as error:
        if is_full_disk(error):
            raise Refused(NO_ROOM) from None
        raise
    return digest.hexdigest(), size
