"""Work in the background is a process of its own, with its words in a file beside the upload."""

import time
from pathlib import Path

import pytest
from pytest_django import Settings

from goldenthread import __version__
from goldenthread.access.actor import NamedActor
from goldenthread.intake.actions import receive_upload, sweep_uploads
from goldenthread.intake.jobs import start, start_reading, start_sweep
from tests.indicators.made_release import ALL_PLANS, DURHAM, JANUARY_2025, row_of, write_table


def test_a_process_starts_and_says_what_it_does(tmp_path: Path) -> None:
    """The program runs on its own; what it says goes to the log, whose folder need not be there."""
    log = tmp_path / "nothing was sent yet" / "log"
    start("--version", log=log)
    for _ in range(200):
        if __version__ in log.read_text():
            return
        time.sleep(0.05)
    pytest.fail("the process said nothing")


@pytest.mark.django_db
def test_read_at_once_in_tests(tmp_path: Path, settings: Settings) -> None:
    """With UPLOADS_READ_INLINE there is no second process: the file is read when the call returns."""
    settings.UPLOADS_READ_INLINE = True
    path = write_table(tmp_path, "caseload.csv", [row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=5390)])
    upload = receive_upload(
        by=NamedActor("test", "Analyst"),
        format_key="dfe-ehc-plans",
        file_name=path.name,
        pieces=[path.read_bytes()],
    )
    start_reading(upload)
    assert upload.state == "previewed"
    start_sweep()
    assert sweep_uploads(now=upload.created).interrupted == 0
