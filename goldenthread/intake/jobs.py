"""Reading a file in the background: a process of its own, so that leaving the page loses nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from goldenthread.access.actor import SYSTEM
from goldenthread.intake.actions.read_upload import read_upload
from goldenthread.intake.actions.sweep_uploads import sweep_uploads
from goldenthread.intake.models import Upload
from goldenthread.intake.queries.uploads import folder_of


def start_reading(upload: Upload) -> None:
    """Start the process that reads the upload. It gives signs of life; a sweep finds it where it died."""
    if settings.UPLOADS_READ_INLINE:
        read_upload(by=upload.uploaded_by or SYSTEM, upload=upload)
        return
    start("read-upload", str(upload.pk), log=folder_of(upload) / "log")


def start_sweep() -> None:
    """Clear away in the background what a withdrawal left."""
    if settings.UPLOADS_READ_INLINE:
        sweep_uploads(now=timezone.now())
        return
    start("sweep-uploads", log=Path(settings.MEDIA_ROOT) / "sweep-log")


def start(*arguments: str, log: Path) -> None:
    """Run the program with these arguments, apart from this process; its words go to the log."""
    log.parent.mkdir(parents=True, exist_ok=True)  # nothing may have been sent yet
    with log.open("ab") as output:
        subprocess.Popen(
            [sys.executable, "-m", "goldenthread.project.cli", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
