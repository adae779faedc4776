"""Reading a file in the background: a process of its own, so that leaving the page loses nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from django.conf import settings

from goldenthread.access.actor import SYSTEM
from goldenthread.intake.actions.read_upload import read_upload
from goldenthread.intake.models import Upload
from goldenthread.intake.queries.uploads import folder_of


def start_reading(upload: Upload) -> None:
    """Start the process that reads the upload. It gives signs of life; a sweep finds it where it died."""
    if settings.UPLOADS_READ_INLINE:
        read_upload(by=upload.uploaded_by or SYSTEM, upload=upload)
        return
    _start("read-upload", str(upload.pk), log=folder_of(upload) / "log")


def start_sweep() -> None:
    """Clear away in the background what a withdrawal left."""
    if settings.UPLOADS_READ_INLINE:
        from django.utils import timezone

        from goldenthread.intake.actions.sweep_uploads import sweep_uploads

        sweep_uploads(now=timezone.now())
        return
    _start("sweep-uploads", log=Path(settings.MEDIA_ROOT) / "sweep-log")


def _start(*arguments: str, log: Path) -> None:
    with log.open("ab") as output:
        subprocess.Popen(
            [sys.executable, "-m", "goldenthread.project.cli", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
