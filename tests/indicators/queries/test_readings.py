"""Of two accepted releases that say the same fact the newest is heard; what is not accepted is not seen."""

from datetime import date
from pathlib import Path

import pytest
from django.utils import timezone

from goldenthread.access.actor import NamedActor
from goldenthread.indicators.models import Reading
from goldenthread.indicators.queries import latest
from goldenthread.indicators.queries.previewing import preview_of
from goldenthread.intake.actions import (
    accept_upload,
    read_upload,
    receive_path,
    sweep_uploads,
    withdraw_upload,
)
from goldenthread.intake.models import Upload
from tests.indicators.made_release import ALL_PLANS, DURHAM, JANUARY_2025, row_of, write_table

pytestmark = pytest.mark.django_db
ANALYST = NamedActor("test", "Analyst")


def sent(folder: Path, plans: int, *, year: str = "202425", accept: bool = True) -> Upload:
    path = write_table(
        folder / str(plans),
        "caseload.csv",
        [row_of(DURHAM, JANUARY_2025, ALL_PLANS, time_period=year, ehcplans=plans)],
    )
    upload = read_upload(
        by=ANALYST, upload=receive_path(by=ANALYST, format_key="dfe-ehc-plans", path=path), path=path
    )
    return accept_upload(by=ANALYST, upload=upload) if accept else upload


def plans() -> float | None:
    found = latest("ehc-plans", "840")
    return found.value if found else None


def test_not_seen_before_it_is_accepted(tmp_path: Path) -> None:
    """A previewed upload has its readings in the store, and no reader sees them."""
    upload = sent(tmp_path, 5390, accept=False)
    assert Reading.objects.exists()
    assert plans() is None
    accept_upload(by=ANALYST, upload=upload)
    assert plans() == 5390


def test_the_newest_release_is_heard_and_withdrawing_brings_the_earlier_back(tmp_path: Path) -> None:
    """Two releases give January 2025; the one that is accepted last shows until it is withdrawn."""
    sent(tmp_path, 5390)
    second = sent(tmp_path, 5391)
    assert plans() == 5391
    withdraw_upload(by=ANALYST, upload=second, reason="The publisher took it back.")
    assert plans() == 5390


def test_a_later_publication_is_newer_whenever_it_was_accepted(tmp_path: Path) -> None:
    """A release counts from its day of publication, or from its year where that day is not known."""
    first = sent(tmp_path, 5390)
    sent(tmp_path, 5391)
    Upload.objects.filter(pk=first.pk).update(published=date(2025, 7, 1))
    assert plans() == 5390


def test_withdrawn_readings_are_cleared_away(tmp_path: Path) -> None:
    """A sweep deletes the rows of a withdrawn upload and no others."""
    kept, gone = sent(tmp_path, 5390), sent(tmp_path, 5391)
    withdraw_upload(by=ANALYST, upload=gone, reason="Wrong.")
    count = Reading.objects.filter(upload=gone).count()
    assert count
    assert sweep_uploads(now=timezone.now()).rows == count
    assert not Reading.objects.filter(upload=gone).exists()
    assert Reading.objects.filter(upload=kept).exists()
    assert plans() == 5390


def test_preview_beside_what_shows_now(tmp_path: Path) -> None:
    """An upload that waits shows its newest figure of each indicator beside what readers see now."""
    sent(tmp_path, 5390)
    waiting = sent(tmp_path, 5391, accept=False)
    (found,) = preview_of(waiting, ["840"])
    assert found.figure.value == 5391
    assert found.shown_now is not None
    assert found.shown_now.value == 5390
    assert preview_of(waiting, ["808"]) == []
