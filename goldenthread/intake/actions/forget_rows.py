"""Taking back the rows of an upload, in batches, so that no other writer waits."""

from __future__ import annotations

from goldenthread.intake.models import Upload
from goldenthread.intake.queries.formats import format_or_none, keeper_of
from goldenthread.intake.upload_state import REFUSED

GONE = "Why it was refused is kept no longer than the file itself."


def forget_rows(upload: Upload) -> int:
    """Delete what the upload brought, of which nothing is visible; gives how many rows."""
    if upload.first_row is None or format_or_none(upload.format) is None:
        return 0
    forgotten = sum(keeper_of(upload.format).forget(upload.pk, upload.first_row, upload.last_row))
    Upload.objects.filter(pk=upload.pk).update(first_row=None, last_row=None)
    upload.first_row = upload.last_row = None
    return forgotten


def forget_cells(upload: Upload) -> None:
    """When the original of an area's own file goes, so do the cells that are quoted with its problems."""
    if upload.area_id is not None:
        upload.problems.update(value="")
        Upload.objects.filter(pk=upload.pk, state=REFUSED).update(refusal=GONE)
