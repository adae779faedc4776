"""What is kept is what the program made."""

from __future__ import annotations

import pytest
from django.db import transaction

from goldenthread.access.models import Area, AuditEvent
from tests import kept
from tests.cast import make_person
from tests.durham import durham
from tests.published import SLICE_2022, published

pytestmark = pytest.mark.django_db


def test_the_second_time_gives_the_rows_of_the_first() -> None:
    """A pack, and a release after it; new rows are then counted on from those that were written."""
    seen = []
    for _ in range(2):
        with transaction.atomic():
            durham()
            published(SLICE_2022)
            seen.append({name: sorted(rows, key=str) for name, rows in kept.dump().items()})
            make_person("rowan@example.org")
            transaction.set_rollback(True)
    assert seen[0] == seen[1] and any("area" in name and rows for name, rows in seen[0].items())


def test_on_any_other_store_the_program_does_it_again() -> None:
    """Somebody is there already, so the audit trail goes on from them."""
    make_person("rowan@example.org")
    before = AuditEvent.objects.count()
    made: list[str] = []
    kept.kept("a test's own", lambda: made.append("once"))
    kept.kept("a test's own", lambda: made.append("twice"))
    assert made == ["once", "twice"]
    assert AuditEvent.objects.count() == before and not Area.objects.exists()
