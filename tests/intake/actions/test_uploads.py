"""A file is received, read, accepted, withdrawn and swept, each act in the record and nothing ever half-visible."""

import csv
import os
import resource
import socket
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.utils import timezone
from pytest_django import Settings

from goldenthread.access.actor import NamedActor
from goldenthread.access.models import AuditEvent
from goldenthread.access.refusal import Refused
from goldenthread.indicators.models import Reading
from goldenthread.indicators.queries import latest
from goldenthread.intake.actions import (
    accept_upload,
    read_upload,
    receive_path,
    receive_upload,
    sweep_uploads,
    withdraw_upload,
)
from goldenthread.intake.actions.read_upload import _Reading
from goldenthread.intake.models import Upload
from goldenthread.intake.queries.uploads import folder_of, original_of, rejected_of
from tests.cast import gather
from tests.indicators.made_release import (
    ALL_PLANS,
    DURHAM,
    ENGLAND,
    JANUARY_2025,
    NORTHSHIRE,
    row_of,
    write_table,
)

pytestmark = pytest.mark.django_db
ANALYST = NamedActor("test", "Analyst")
PLANS = row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=5390)


def table(folder: Path, *rows: dict[str, object]) -> Path:
    return write_table(folder, "caseload.csv", list(rows) or [PLANS])


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """The operating system refuses to write more, as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def received(path: Path) -> Upload:
    return receive_upload(
        by=ANALYST, format_key="dfe-ehc-plans", file_name=path.name, pieces=[path.read_bytes()]
    )


def test_receiving_keeps_the_original_and_only_that(tmp_path: Path) -> None:
    """The file lies in a folder of its own, readable by the program alone; one event has its hash."""
    upload = received(table(tmp_path))
    assert upload.state == "waiting"
    assert original_of(upload).read_bytes() == (tmp_path / "caseload.csv").read_bytes()
    assert oct(folder_of(upload).stat().st_mode)[-3:] == "700"
    assert oct(original_of(upload).stat().st_mode)[-3:] == "600"
    event = AuditEvent.objects.get(action="receive-upload")
    assert event.detail["sha256"] == upload.sha256
    assert event.subject_key == str(upload.pk)
    assert Reading.objects.count() == 0


def test_the_name_of_a_file_is_no_path(tmp_path: Path) -> None:
    """A name that leads elsewhere is cut to its last part."""
    upload = receive_upload(
        by=ANALYST, format_key="dfe-ehc-plans", file_name="../../etc/caseload.csv", pieces=[b"x"]
    )
    assert upload.file_name == "caseload.csv"


def test_a_file_that_is_too_large_is_refused(settings: Settings) -> None:
    """Reading stops at the limit; nothing of it stays on the disk."""
    settings.UPLOAD_MEGABYTES = 1

    def endless() -> Iterator[bytes]:
        while True:
            yield b"0" * 100_000

    with pytest.raises(Refused, match="larger than 1 MB"):
        receive_upload(by=ANALYST, format_key="dfe-ehc-plans", file_name="a.csv", pieces=endless())
    assert not list(Path(settings.MEDIA_ROOT).glob("incoming-*"))
    assert not Upload.objects.exists()


def test_no_room_on_the_disk() -> None:
    """A disk that takes no more is said in words, and nothing is kept. The operating system itself refuses here."""
    with no_file_larger_than(500_000), pytest.raises(Refused, match="no room left on the disk"):
        receive_upload(
            by=ANALYST, format_key="dfe-ehc-plans", file_name="a.csv", pieces=[b"0" * 1_000_000] * 3
        )
    assert not Upload.objects.exists()
    assert not list(Path(django_settings.MEDIA_ROOT).glob("incoming-*"))


def test_no_room_on_the_disk_while_reading(tmp_path: Path) -> None:
    """The rows that were written before there was no room for the rejected ones are taken back, and it is said."""
    bad = [row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=f"?{number}") for number in range(600)]
    upload = received(table(tmp_path, PLANS, *bad))
    with no_file_larger_than(100):
        read_upload(by=ANALYST, upload=upload)
    assert upload.state == "refused"
    assert "no room left on the disk" in upload.refusal
    assert not Reading.objects.exists()


def test_a_file_of_200_megabytes_is_received(tmp_path: Path) -> None:
    """Piece by piece, as it comes; it is the reading that says what is wrong with it."""
    pieces = [b"time_period,time_identifier\n" * 40_000] * 200
    size = sum(len(piece) for piece in pieces)
    assert size > 200_000_000
    upload = receive_upload(by=ANALYST, format_key="dfe-ehc-plans", file_name="a.csv", pieces=pieces)
    assert (upload.state, upload.size) == ("waiting", size)
    original_of(upload).unlink()


def test_an_empty_file_and_an_unknown_format_are_refused(tmp_path: Path) -> None:
    """Nothing is nothing; a format that is not declared is named with those that are."""
    with pytest.raises(Refused, match="empty"):
        receive_upload(by=ANALYST, format_key="dfe-ehc-plans", file_name="a.csv", pieces=[])
    with pytest.raises(Refused, match="The formats are: dfe-ehc-plans"):
        receive_path(by=ANALYST, format_key="nothing", path=table(tmp_path))


def test_the_same_file_twice_says_so(tmp_path: Path) -> None:
    """The second time names the first; after a withdrawal the file may come again."""
    path = table(tmp_path)
    first = read_upload(by=ANALYST, upload=received(path))
    with pytest.raises(Refused, match=f"here already.*upload {first.pk}"):
        received(path)
    withdraw_upload(by=ANALYST, upload=first, reason="Wrong one.")
    assert received(path).pk != first.pk


def test_reading_understands(tmp_path: Path) -> None:
    """The preview has the release, the counts, the places and the periods."""
    upload = read_upload(
        by=ANALYST, upload=received(table(tmp_path, PLANS, row_of(ENGLAND, JANUARY_2025, ALL_PLANS)))
    )
    assert (upload.state, upload.release, upload.published) == ("previewed", "2025", None)
    assert (upload.row_count, upload.rejected_count, upload.problem_count) == (2, 0, 0)
    assert upload.reading_count == 96
    assert upload.summary["places"] == 2
    assert upload.summary["periods"] == ["2025-01"]
    assert upload.summary["files"][0]["name"] == "caseload.csv"


def test_bad_rows_are_set_aside_and_come_back(tmp_path: Path) -> None:
    """A row with an undeclared marker is rejected with its number; it comes back under its header; the rest is good."""
    bad = {**row_of(ENGLAND, JANUARY_2025, ALL_PLANS), "ehcplans": "?"}
    upload = read_upload(by=ANALYST, upload=received(table(tmp_path, PLANS, bad)))
    assert (upload.row_count, upload.rejected_count, upload.problem_count) == (2, 1, 1)
    problem = upload.problems.get()
    assert (problem.row, problem.column, problem.value) == (3, "ehcplans", "?")
    with zipfile.ZipFile(rejected_of(upload)) as archive:
        header, row = archive.read("caseload.csv").decode("utf-8-sig").splitlines()
    assert header.startswith("time_period,")
    assert ",?," in row
    accept_upload(by=ANALYST, upload=upload)
    found = latest("ehc-plans", "840")
    assert found is not None
    assert found.value == 5390
    assert latest("ehc-plans", "E92000001") is None


def test_rejected_rows_hold_no_formula(tmp_path: Path) -> None:
    """A cell that a spreadsheet would run is a problem on its way in, and gets an apostrophe on its way back."""
    bad = row_of({**NORTHSHIRE, "la_name": '=HYPERLINK("x")'}, JANUARY_2025, ALL_PLANS, ehcplans="=1+1")
    below_zero = row_of(ENGLAND, JANUARY_2025, ALL_PLANS, ehcplans=-3)
    upload = read_upload(by=ANALYST, upload=received(table(tmp_path, PLANS, bad, below_zero)))
    assert [each.value for each in upload.problems.all()] == ["=1+1", "-3"]
    with zipfile.ZipFile(rejected_of(upload)) as archive:
        _, first, second = csv.reader(archive.read("caseload.csv").decode("utf-8-sig").splitlines())
    assert {"'=1+1", '\'=HYPERLINK("x")'} <= set(first)
    assert "-3" in second


def test_another_release_than_the_one_that_is_named(tmp_path: Path) -> None:
    """Who says that it is the release of 2022 and sends that of 2025 is told, and nothing is read."""
    upload = read_upload(by=ANALYST, upload=received(table(tmp_path)), release="2022")
    assert upload.state == "refused"
    assert upload.refusal == "This file is of the release 2025, not of 2022. Nothing was read."
    again = read_upload(by=ANALYST, upload=received(table(tmp_path)), release="2025")
    assert again.state == "previewed"


def test_a_file_without_a_good_row_is_refused(tmp_path: Path) -> None:
    """Where nothing can be read the upload is refused with the first problems, and leaves no rows."""
    upload = read_upload(by=ANALYST, upload=received(table(tmp_path, {**PLANS, "ehcplans": "?"})))
    assert upload.state == "refused"
    assert "No row of the file could be read" in upload.refusal
    assert Reading.objects.count() == 0


def test_an_unknown_layout_is_refused(tmp_path: Path) -> None:
    """The refusal names the column; one event says why; nothing is stored."""
    header = ["time_period", "geographic_level", "old_la_code", "surprise"]
    path = write_table(tmp_path, "caseload.csv", [PLANS], header=header)
    upload = read_upload(by=ANALYST, upload=received(path))
    assert upload.state == "refused"
    assert "surprise" in upload.refusal
    assert AuditEvent.objects.filter(action="refuse-upload").exists()


def test_a_new_place_is_named(tmp_path: Path) -> None:
    """An authority that the list does not know is kept as the file names it, and the preview says so."""
    upload = read_upload(
        by=ANALYST,
        upload=received(table(tmp_path, row_of(NORTHSHIRE, JANUARY_2025, ALL_PLANS, ehcplans=100))),
    )
    assert upload.summary["new_places"] == ["Northshire (999)"]
    accept_upload(by=ANALYST, upload=upload)
    found = latest("ehc-plans", "999")
    assert found is not None
    assert found.place_name == "Northshire"


def test_reading_twice_is_refused(tmp_path: Path) -> None:
    """Two processes that take up the same upload: the second is told."""
    upload = read_upload(by=ANALYST, upload=received(table(tmp_path)))
    with pytest.raises(Refused, match="being read already"):
        read_upload(by=ANALYST, upload=upload)


def test_accepting_and_withdrawing_are_in_the_record(tmp_path: Path) -> None:
    """Each is one event with the file's hash and its counts; withdrawing has its reason and deletes the original."""
    upload = accept_upload(by=ANALYST, upload=read_upload(by=ANALYST, upload=received(table(tmp_path))))
    event = AuditEvent.objects.get(action="accept-upload")
    assert (event.detail["sha256"], event.detail["readings"]) == (upload.sha256, 48)
    withdraw_upload(by=ANALYST, upload=upload, reason="  The publisher corrected it. ")
    event = AuditEvent.objects.get(action="withdraw-upload")
    assert event.purpose == "The publisher corrected it."
    assert not folder_of(upload).exists()
    assert latest("ehc-plans", "840") is None


def test_what_cannot_be_accepted_or_withdrawn(tmp_path: Path) -> None:
    """Not before it is read, not twice, and not without a reason."""
    upload = received(table(tmp_path))
    with pytest.raises(Refused, match="still being read"):
        accept_upload(by=ANALYST, upload=upload)
    read_upload(by=ANALYST, upload=upload)
    with pytest.raises(Refused, match="Say why"):
        withdraw_upload(by=ANALYST, upload=upload, reason=" ")
    withdraw_upload(by=ANALYST, upload=upload, reason="Wrong.")
    with pytest.raises(Refused, match="it is withdrawn"):
        accept_upload(by=ANALYST, upload=upload)
    with pytest.raises(Refused, match="cannot be withdrawn"):
        withdraw_upload(by=ANALYST, upload=upload, reason="Again.")


def test_a_killed_reading_is_swept(tmp_path: Path) -> None:
    """The process died in the middle: nothing is visible, a sweep clears its rows and says so, the file may come
    again."""
    path = table(tmp_path)
    upload = read_upload(by=ANALYST, upload=received(path))
    gone = {"process": {"host": socket.gethostname(), "id": _dead_process()}}
    # As it stands when a process is killed: still reading, its first row known and its last not.
    Upload.objects.filter(pk=upload.pk).update(
        state="reading", summary=gone, heartbeat=timezone.now(), last_row=None
    )
    assert latest("ehc-plans", "840") is None
    swept = sweep_uploads(now=timezone.now())
    assert (swept.interrupted, swept.rows) == (1, 48)
    upload.refresh_from_db()
    assert (upload.state, upload.first_row) == ("swept", None)
    assert Reading.objects.count() == 0
    assert read_upload(by=ANALYST, upload=received(path)).state == "previewed"


def test_a_dead_child_of_ours_is_swept_at_once(tmp_path: Path) -> None:
    """A process that was killed keeps its number until whoever started it looks; it is dead all the same."""
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    try:
        upload = received(table(tmp_path))
        dead = {"process": {"host": socket.gethostname(), "id": child}}
        Upload.objects.filter(pk=upload.pk).update(state="reading", summary=dead, heartbeat=timezone.now())
        assert sweep_uploads(now=timezone.now()).interrupted == 1
    finally:
        os.waitpid(child, 0)


def test_what_was_swept_does_not_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reading that stood still until it was swept, and then goes on, ends refused and leaves no row."""

    def stand_still(reading: _Reading, parcel: object, understood: object) -> None:
        late = list(Reading.objects.all())
        assert sweep_uploads(now=timezone.now() + timedelta(minutes=6)).rows == 48
        Reading.objects.bulk_create(late)

    monkeypatch.setattr(_Reading, "_keep_rejected", stand_still)
    upload = read_upload(by=ANALYST, upload=received(table(tmp_path)))
    assert upload.state == "refused"
    assert "taken for interrupted" in upload.refusal
    assert Reading.objects.count() == 0


def test_a_living_reading_is_left_alone(tmp_path: Path) -> None:
    """A sign of life within minutes, or a process that runs, is not swept; silence is."""
    upload = received(table(tmp_path))
    now = timezone.now()
    assert sweep_uploads(now=now).interrupted == 0
    alive = {"process": {"host": socket.gethostname(), "id": os.getpid()}}
    Upload.objects.filter(pk=upload.pk).update(state="reading", summary=alive, heartbeat=now)
    assert sweep_uploads(now=now + timedelta(minutes=4)).interrupted == 0
    assert sweep_uploads(now=now + timedelta(minutes=6)).interrupted == 1


def test_an_error_takes_everything_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever breaks while reading, no row stays and the error goes on."""
    upload = received(table(tmp_path))
    original_of(upload).unlink()
    original_of(upload).mkdir()  # a folder where the file was
    (original_of(upload) / "caseload.csv").mkdir()
    assert read_upload(by=ANALYST, upload=upload).state == "refused"
    second = received(table(tmp_path / "second", PLANS, row_of(ENGLAND, JANUARY_2025, ALL_PLANS)))
    original_of(second).chmod(0)
    if os.geteuid() != 0:  # root reads everything
        with pytest.raises(PermissionError):
            read_upload(by=ANALYST, upload=second)
        second.refresh_from_db()
        assert second.state == "swept"


def test_old_originals_are_deleted(tmp_path: Path, settings: Settings) -> None:
    """After the days that are set the original goes; the upload and its figures stay."""
    upload = accept_upload(by=ANALYST, upload=read_upload(by=ANALYST, upload=received(table(tmp_path))))
    settings.UPLOAD_DAYS = 30
    assert sweep_uploads(now=timezone.now() + timedelta(days=29)).originals == 0
    assert sweep_uploads(now=timezone.now() + timedelta(days=31)).originals == 1
    assert not folder_of(upload).exists()
    assert latest("ehc-plans", "840") is not None
    assert sweep_uploads(now=timezone.now() + timedelta(days=32)).originals == 0


def test_originals_of_refused_files_go_sooner(tmp_path: Path, settings: Settings) -> None:
    """What could not be read is kept for a month, so that somebody can look what was wrong with it, and no longer."""
    refused = read_upload(by=ANALYST, upload=received(table(tmp_path)), release="2022")
    kept = read_upload(by=ANALYST, upload=received(table(tmp_path, {**PLANS, "ehcplans": 5391})))
    assert settings.UPLOAD_REFUSED_DAYS == 30
    assert sweep_uploads(now=timezone.now() + timedelta(days=29)).originals == 0
    assert sweep_uploads(now=timezone.now() + timedelta(days=31)).originals == 1
    assert not folder_of(refused).exists()
    assert original_of(kept).exists()


def test_a_folder_is_one_release(tmp_path: Path) -> None:
    """The command line gives a folder; its hash covers the names of its files."""
    table(tmp_path / "release")
    upload = receive_path(by=ANALYST, format_key="dfe-ehc-plans", path=tmp_path / "release")
    assert read_upload(by=ANALYST, upload=upload, path=tmp_path / "release").state == "previewed"
    with pytest.raises(Refused, match="There is no file"):
        receive_path(by=ANALYST, format_key="dfe-ehc-plans", path=tmp_path / "nowhere")


def _dead_process() -> int:
    """The id of a process that has ended."""
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    return child


def test_the_auditor_of_an_area_sees_what_its_people_sent(tmp_path: Path) -> None:
    """What a person of one area sends, accepts and withdraws is filed under that area."""
    analyst = gather().people["analyst"]
    path = table(tmp_path)
    upload = receive_upload(
        by=analyst, format_key="dfe-ehc-plans", file_name=path.name, pieces=[path.read_bytes()]
    )
    read_upload(by=analyst, upload=upload)
    accept_upload(by=analyst, upload=upload)
    withdraw_upload(by=analyst, upload=upload, reason="Sent by mistake")
    told = AuditEvent.objects.filter(area_key="northshire").values_list("action", flat=True)
    assert {"receive-upload", "accept-upload", "withdraw-upload"} <= set(told)
