"""Clearing away: uploads that were interrupted, rows that nobody will see again, originals past their time."""

from __future__ import annotations

import os
import shutil
import socket
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db.models import Q

from goldenthread.access.actions import act
from goldenthread.access.actor import SYSTEM, Actor
from goldenthread.intake.actions.forget_rows import forget_cells, forget_rows
from goldenthread.intake.models import Upload
from goldenthread.intake.queries.uploads import folder_of
from goldenthread.intake.upload_state import OVER, SWEPT, UNDER_WAY

# A reading process gives a sign of life every few seconds; waiting ones have a while to be taken up.
SILENT_FOR = timedelta(minutes=5)


@dataclass(frozen=True)
class Swept:
    interrupted: int = 0
    rows: int = 0
    originals: int = 0


def sweep_uploads(*, now: datetime, by: Actor = SYSTEM) -> Swept:
    """Safe to run at any time, by any process, while others read and write."""
    interrupted = [upload for upload in Upload.objects.filter(state__in=UNDER_WAY) if _is_dead(upload, now)]
    for upload in interrupted:
        with act(by=by, action="sweep-upload", subject=("upload", str(upload.pk))):
            Upload.objects.filter(pk=upload.pk, state__in=UNDER_WAY).update(
                state=SWEPT, step="", refusal="Reading was interrupted. Send the file again."
            )
    rows = sum(
        forget_rows(upload) for upload in Upload.objects.filter(state__in=OVER, first_row__isnull=False)
    )
    return Swept(len(interrupted), rows, _delete_originals(now, by))


def _is_dead(upload: Upload, now: datetime) -> bool:
    """No sign of life for a while, or its process on this machine is gone."""
    process = upload.summary.get("process") or {}
    if process.get("host") == socket.gethostname() and not _runs(int(process["id"])):
        return True
    return (upload.heartbeat or upload.created) < now - SILENT_FOR


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return not _has_ended(process)


def _has_ended(process: int) -> bool:
    """A process that died keeps its number until the one that started it looks; Linux says so of it."""
    try:
        said = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return said.rpartition(")")[2].split()[:1] in (["Z"], ["X"])


def _delete_originals(now: datetime, by: Actor) -> int:
    """Originals that are older than the settings, those of refused files sooner, and whatever came in and was never
    registered."""
    deleted = 0
    old = Q(created__lt=now - timedelta(days=settings.UPLOAD_DAYS))
    old |= Q(created__lt=now - timedelta(days=settings.UPLOAD_REFUSED_DAYS), state__in=OVER)
    for upload in Upload.objects.filter(old, original_deleted_at=None).exclude(state__in=UNDER_WAY):
        with act(by=by, action="delete-original", area=upload.area, subject=("upload", str(upload.pk))):
            Upload.objects.filter(pk=upload.pk).update(original_deleted_at=now)
            forget_cells(upload)
        shutil.rmtree(folder_of(upload), ignore_errors=True)
        deleted += 1
    for path in Path(settings.MEDIA_ROOT).glob("incoming-*"):
        if datetime.fromtimestamp(path.stat().st_mtime, tz=now.tzinfo) < now - timedelta(hours=6):
            path.unlink(missing_ok=True)
    return deleted
