"""Taking back what an upload brought."""

from __future__ import annotations

from pathlib import Path

import pytest

from goldenthread.access.actor import NamedActor
from goldenthread.indicators.models import Reading
from goldenthread.intake.actions import read_upload, receive_path
from goldenthread.intake.actions.forget_rows import forget_rows
from goldenthread.intake.models import Upload
from tests.indicators.made_release import ALL_PLANS, DURHAM, JANUARY_2025, row_of, write_table

pytestmark = pytest.mark.django_db
ANALYST = NamedActor("test", "Analyst")


def read(folder: Path, plans: int) -> Upload:
    path = write_table(folder, "caseload.csv", [row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=plans)])
    received = receive_path(by=ANALYST, format_key="dfe-ehc-plans", path=path)
    return read_upload(by=ANALYST, upload=received, path=path)


def test_the_rows_of_one_upload_go_and_no_others(tmp_path: Path) -> None:
    """One row of caseload.csv brings 48 readings: those go, and a second time there is nothing to forget."""
    kept, gone = read(tmp_path / "1", 5390), read(tmp_path / "2", 5391)
    assert forget_rows(gone) == 48
    assert forget_rows(gone) == 0
    assert Reading.objects.filter(upload=kept).count() == Reading.objects.count() == 48
    gone.refresh_from_db()
    assert (gone.first_row, gone.last_row) == (None, None)


def test_a_sweep_that_comes_from_another_process_finds_nothing_left(tmp_path: Path) -> None:
    """Where an upload stands in the hand as it was, its rows are still gone only once."""
    upload = read(tmp_path, 5390)
    as_it_was = Upload.objects.get(pk=upload.pk)
    assert (forget_rows(upload), forget_rows(as_it_was)) == (48, 0)


def test_an_upload_that_brought_nothing_and_one_of_a_format_that_is_gone_are_left_alone(
    tmp_path: Path,
) -> None:
    """Nobody knows how rows of an unknown format are kept, so they are not guessed at."""
    path = write_table(tmp_path / "2", "caseload.csv", [row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=1)])
    assert forget_rows(receive_path(by=ANALYST, format_key="dfe-ehc-plans", path=path)) == 0
    upload = read(tmp_path / "1", 5390)
    upload.format = "old-format"
    assert forget_rows(upload) == 0
    assert Reading.objects.filter(upload=upload).count() == 48
