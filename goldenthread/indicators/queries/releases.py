"""The accepted releases, and which of two is heard where both say the same fact."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from goldenthread.intake.models import Upload
from goldenthread.intake.queries.formats import format_or_none
from goldenthread.intake.upload_state import ACCEPTED


@dataclass(frozen=True)
class Release:
    """`order` rises with the day of publication, or the year of the release where that day is not known, then with
    the moment of acceptance: the highest is heard. `accepted` is whether it ever was."""

    upload: int
    source: str
    label: str
    order: tuple[date, datetime, int]
    accepted: bool = True


def accepted_releases() -> dict[int, Release]:
    """By upload. What is not accepted, or was withdrawn, is not there, and so nobody sees its readings."""
    return {
        upload.pk: release_of(upload) for upload in Upload.objects.filter(state=ACCEPTED).defer("summary")
    }


def release_of(upload: Upload) -> Release:
    """What the upload brings, as if it were accepted now where it is not yet."""
    since = upload.accepted_at or upload.created
    day = upload.published or _year(upload.release) or since.date()
    known = format_or_none(upload.format)
    source = known.source if known else upload.format
    return Release(
        upload.pk, source, upload.release, (day, since, upload.pk), accepted=upload.accepted_at is not None
    )


def _year(label: str) -> date | None:
    return date(int(label), 1, 1) if re.fullmatch(r"20\d\d", label) else None
