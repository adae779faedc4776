"""Reading about uploads: which there are, where their files are, what was wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils.timezone import localdate

from goldenthread.access.actor import Actor
from goldenthread.access.models import Area, Person
from goldenthread.access.permissions import IMPORT_DATA
from goldenthread.access.queries import areas_holding, holds, only_area_of, organisations_of
from goldenthread.access.queries.rights import Someone
from goldenthread.intake.models import Upload, UploadProblem
from goldenthread.intake.upload_state import OVER


def uploads() -> QuerySet[Upload]:
    """Every upload, the newest first."""
    return Upload.objects.select_related("organisation", "uploaded_by", "area")


def uploads_for(person: Someone, on: date) -> QuerySet[Upload]:
    """Those that the person may see: published statistics, and the own files of areas in which they import data."""
    return uploads().filter(Q(area=None) | Q(area__in=areas_holding(person, IMPORT_DATA, on)))


def upload_or_none(key: int) -> Upload | None:
    return uploads().filter(pk=key).first()


def same_file(format_key: str, sha256: str, area: Area | None = None) -> Upload | None:
    """An upload of these very bytes, for the same area, that is not over."""
    same = Upload.objects.filter(format=format_key, sha256=sha256, area=area)
    return same.exclude(state__in=OVER).first()


def problems_of(upload: Upload) -> QuerySet[UploadProblem]:
    """Those that are kept: the first of many; `problem_count` says how many there were."""
    return upload.problems.all()


def area_of_sender(by: Actor) -> Area | None:
    """The one area in which a person acts, so that its auditor sees what they sent; none for the command line."""
    return only_area_of(by, localdate()) if isinstance(by, Person) else None


def folder_of(upload: Upload) -> Path:
    """Where the upload's files are. Outside everything that the web serves."""
    return Path(settings.MEDIA_ROOT) / f"{upload.pk}-{upload.sha256[:16]}"


def original_of(upload: Upload) -> Path:
    return folder_of(upload) / "original"


def rejected_of(upload: Upload) -> Path:
    """The rejected rows as a zip of CSV files with their own headers, to mend and send again."""
    return folder_of(upload) / "rejected.zip"


def may_have_files(person: Someone, upload: Upload, on: date) -> bool:
    """The original and its rejected rows are for the person who sent it and those who act for the same organisation;
    those of an area's own file for those who import data in that area."""
    if not isinstance(person, Person) or not holds(person, IMPORT_DATA, on):
        return False
    if upload.area_id is not None:
        return areas_holding(person, IMPORT_DATA, on).filter(pk=upload.area_id).exists()
    if upload.uploaded_by_id == person.pk:
        return True
    return (
        upload.organisation_id is not None
        and organisations_of(person, on).filter(pk=upload.organisation_id).exists()
    )


def knows_sender(person: Someone, on: date) -> Callable[[Upload], bool]:
    """Whether the person may know who sent an upload: oneself, one's own organisation, or whoever runs the program."""
    if not isinstance(person, Person):
        return lambda upload: upload.uploaded_by_id is None
    own = set(organisations_of(person, on).values_list("pk", flat=True))
    return lambda upload: upload.uploaded_by_id in (None, person.pk) or upload.organisation_id in own


def may_decide(person: Someone, upload: Upload, on: date) -> bool:
    """Those who may have its files; an upload of whoever runs the program, anyone who may import data."""
    if upload.area_id is None and upload.organisation_id is None and upload.uploaded_by_id is None:
        return holds(person, IMPORT_DATA, on)
    return may_have_files(person, upload, on)
