"""Which of two accepted releases is heard."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from goldenthread.indicators.queries.releases import accepted_releases, release_of
from goldenthread.intake.models import Upload

pytestmark = pytest.mark.django_db
NOON = datetime(2025, 9, 1, 12, tzinfo=UTC)


def upload(release: str = "2025", accepted_at: datetime | None = NOON, **facts: Any) -> Upload:
    return Upload.objects.create(
        **{
            "format": "dfe-ehc-plans",
            "release": release,
            "state": "accepted",
            "file_name": "caseload.csv",
            "uploaded_by_name": "Analyst",
            "created": NOON - timedelta(hours=1),
            "accepted_at": accepted_at,
            **facts,
        }
    )


def heard(*uploads: Upload) -> Upload:
    return max(uploads, key=lambda each: release_of(each).order)


def test_only_accepted_uploads_are_releases() -> None:
    """What is being read, waits, or was withdrawn brings nothing that anybody sees."""
    accepted = upload()
    for state in ("reading", "previewed", "withdrawn", "refused", "swept"):
        upload(state=state)
    found = accepted_releases()
    assert list(found) == [accepted.pk]
    assert (found[accepted.pk].source, found[accepted.pk].label) == (
        "DfE Education, health and care plans",
        "2025",
    )


def test_the_later_publication_is_heard_whenever_it_was_accepted() -> None:
    """Published on 1 July 2025 and accepted first, it is heard before one of 26 June that came later."""
    july = upload(published=date(2025, 7, 1))
    june = upload(published=date(2025, 6, 26), accepted_at=NOON + timedelta(days=3))
    assert heard(july, june) == july


def test_a_release_whose_day_is_not_known_counts_from_its_year() -> None:
    """The release of 2025 is newer than one of 2024, also than one that was published in December 2024."""
    old = upload("2024", published=date(2024, 12, 31), accepted_at=NOON + timedelta(days=3))
    new = upload("2025")
    assert heard(new, old) == new
    assert release_of(new).order[0] == date(2025, 1, 1)


def test_of_two_of_one_day_the_one_accepted_last_is_heard() -> None:
    """Then the one that came in last."""
    first, last = upload(), upload(accepted_at=NOON + timedelta(seconds=1))
    assert heard(first, last) == last
    twin = upload(accepted_at=last.accepted_at)
    assert heard(last, twin) == twin


def test_what_waits_stands_where_it_would_if_it_were_accepted() -> None:
    """A label that is no year, of an upload that nobody has accepted: it counts from when it came in."""
    waiting = upload("spring", accepted_at=None, state="previewed")
    assert release_of(waiting).order == (date(2025, 9, 1), NOON - timedelta(hours=1), waiting.pk)


def test_a_format_that_is_gone_is_named_by_its_key() -> None:
    """Its figures still say where they come from."""
    assert release_of(upload(format="old-format")).source == "old-format"
