"""Published statistics for tests of pages: the slice of the 2025 release of EHC plans, loaded and accepted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import transaction
from pytest_django import DjangoDbBlocker

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area
from goldenthread.intake.actions import accept_upload, read_upload, receive_path
from goldenthread.intake.models import Upload
from tests.durham import durham
from tests.kept import kept

SLICE = Path(__file__).parent / "data" / "dfe_ehcp_2025" / "education-health-and-care-plans_2025.zip"
SLICE_2022 = SLICE.parent.parent / "dfe_ehcp_2022" / "education-health-and-care-plans_2022.zip"


def published(path: Path = SLICE) -> Upload:
    """County Durham, its neighbours, the North East and England."""
    kept(path.name, lambda: read_and_accepted(path))
    return Upload.objects.latest("pk")


def read_and_accepted(path: Path) -> Upload:
    """The release, as somebody would load it."""
    upload = receive_path(by=SYSTEM, format_key="dfe-ehc-plans", path=path)
    upload = read_upload(by=SYSTEM, upload=upload, path=path)
    assert not upload.problem_count, upload.refusal
    return accept_upload(by=SYSTEM, upload=upload)


@contextmanager
def durham_with_statistics(blocker: DjangoDbBlocker) -> Iterator[Area]:
    """For a fixture of a whole module: the area and its figures are loaded once, each test goes back to that, and
    at the end nothing is left."""
    with blocker.unblock():
        whole = transaction.atomic()
        whole._from_testcase = True  # type: ignore[attr-defined]  # as Django's own tests do: what is inside may be durable
        with whole:
            area = durham()
            published()
            yield area
            transaction.set_rollback(True)
