"""Accepting an upload, so that its figures show, and withdrawing it, so that what was there before shows again."""

from __future__ import annotations

import shutil

from django.utils import timezone

from goldenthread.access.actions import act
from goldenthread.access.actor import Actor
from goldenthread.access.refusal import Refused
from goldenthread.intake.actions.forget_rows import forget_cells
from goldenthread.intake.models import Upload
from goldenthread.intake.queries.uploads import area_of_sender, folder_of
from goldenthread.intake.upload_state import ACCEPTED, STATES, UNDER_WAY, WITHDRAWN, may_follow


def accept_upload(*, by: Actor, upload: Upload) -> Upload:
    """From now on readers see it. One short transaction, however many rows there are."""
    with act(
        by=by,
        action="accept-upload",
        area=upload.area or area_of_sender(by),
        subject=("upload", str(upload.pk)),
    ) as doing:
        _hold(upload)
        if not may_follow(upload.state, ACCEPTED):
            raise Refused(_why_not(upload, "accepted"))
        if Upload.objects.filter(
            format=upload.format, sha256=upload.sha256, area=upload.area_id, state=ACCEPTED
        ).exists():
            raise Refused("The same file has been accepted already. Withdraw this upload.")
        upload.state, upload.accepted_at = ACCEPTED, timezone.now()
        upload.save(update_fields=["state", "accepted_at"])
        doing.detail = _counts(upload)
    return upload


def withdraw_upload(*, by: Actor, upload: Upload, reason: str) -> Upload:
    """Readers no longer see it, and its original is deleted. Its rows are cleared away by the next sweep."""
    if not reason.strip():
        raise Refused("Say why the upload is withdrawn.")
    with act(
        by=by,
        action="withdraw-upload",
        area=upload.area or area_of_sender(by),
        subject=("upload", str(upload.pk)),
        purpose=reason.strip()[:300],
    ) as doing:
        _hold(upload)
        if not may_follow(upload.state, WITHDRAWN):
            raise Refused(_why_not(upload, "withdrawn"))
        upload.state, upload.withdrawn_at = WITHDRAWN, timezone.now()
        upload.withdrawn_reason = reason.strip()
        upload.original_deleted_at = upload.withdrawn_at
        upload.save(update_fields=["state", "withdrawn_at", "withdrawn_reason", "original_deleted_at"])
        forget_cells(upload)
        doing.detail = _counts(upload)
    shutil.rmtree(folder_of(upload), ignore_errors=True)
    return upload


def _hold(upload: Upload) -> None:
    """The state as it is now, held until the transaction ends: two people may decide at once."""
    upload.state = Upload.objects.select_for_update().values_list("state", flat=True).get(pk=upload.pk)


def _why_not(upload: Upload, what: str) -> str:
    if upload.state in UNDER_WAY:
        return f"The file is still being read. It can be {what} when that is done."
    return f"This upload cannot be {what}: it is {STATES[upload.state].lower()}."


def _counts(upload: Upload) -> dict[str, object]:
    return {
        "format": upload.format,
        "release": upload.release,
        "file": upload.file_name,
        "sha256": upload.sha256,
        "rows": upload.row_count,
        "readings": upload.reading_count,
        "rejected": upload.rejected_count,
    }
