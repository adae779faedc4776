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
    rows = Upload.objects.filter(state=ACCEPTED).order_by().values_list(*_FACTS)
    return {row[0]: _release(*row) for row in rows}


def release_of(upload: Upload) -> Release:
    """What the upload brings, as if it were accepted now where it is not yet."""
    return _release(
        upload.pk, upload.format, upload.release, upload.published, upload.accepted_at, upload.created
    )


_FACTS = ("pk", "format", "release", "published", "accepted_at", "created")


def _release(
    upload: int,
    format_key: str,
    label: str,
    published: date | None,
    accepted_at: datetime | None,
    created: datetime,
) -> Release:
    since = accepted_at or created
    day = published or _year(label) or since.date()
    known = format_or_none(format_key)
    source = known.source if known else format_key
    return Release(upload, source, label, (day, since, upload), accepted=accepted_at is not None)


def _year(label: str) -> date | None:
    return date(int(label), 1, 1) if re.fullmatch(r"20\d\d", label) else None
