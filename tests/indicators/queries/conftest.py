"""The slice of the published release, loaded once for all tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from goldenthread.access.models import AuditEvent
from goldenthread.indicators.models import Breakdown, CatalogueIndicator, Reading, ReadingPeriod
from goldenthread.intake.models import Upload
from goldenthread.records.models import Place
from tests.published import published


@pytest.fixture(scope="module")
def release(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Loaded before the first test of a module that asks for it, and taken out after the last."""
    with django_db_blocker.unblock():
        published()
    yield
    with django_db_blocker.unblock():
        for model in (Reading, Upload, Breakdown, CatalogueIndicator, ReadingPeriod, AuditEvent):
            model.objects.all().delete()
        Place.objects.update(region=None)
        Place.objects.all().delete()
