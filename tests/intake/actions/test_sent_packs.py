"""Packs that come in by the web: kept, looked at, loaded whole or not at all."""

import os
import resource
import signal
import subprocess
import sys
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area, AuditEvent, Person
from goldenthread.access.queries import permissions_of
from goldenthread.access.refusal import Refused
from goldenthread.intake.actions import (
    PackRefused,
    bring_back,
    export_workbook,
    load_pack,
    load_sent,
    put_away,
    read_sent,
    receive_pack,
    receive_packs,
)
from goldenthread.intake.models import PackLoad, SentPack
from goldenthread.intake.pack_zip import zipped
from goldenthread.intake.queries import newest_version
from goldenthread.records.models import Service
from tests.cast import give, make_area, make_person
from tests.intake.packs import Tables, files, northshire, write
from tests.intake.workbooks import workbook_of

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 2)


@pytest.fixture
def loader() -> Person:
    """An administrator of another area."""
    person = make_person("loader@southmere.example")
    give(person, "administrator", area=make_area("southmere", "Southmere", "998"))
    return person


def sent(by: Person, folder: Path, tables: Tables, name: str = "pack.xlsx") -> SentPack:
    path = workbook_of(folder / name, tables)
    return receive_pack(by=by, file_name=name, content=path.read_bytes(), now=NOW)


def test_a_new_area_is_loaded_from_a_workbook_and_seen_by_who_loaded_it(
    loader: Person, tmp_path: Path
) -> None:
    """No code, no command: the area is there, and somebody may let others in."""
    pack = sent(loader, tmp_path, northshire())
    loaded = load_sent(by=loader, sent=pack, seen="", on=TODAY)
    assert (loaded.area.name, loaded.replaced) == ("Northshire", False)
    assert "manage-people" in permissions_of(loader, loaded.area, TODAY)
    assert not SentPack.objects.exists()
    assert [event.action for event in AuditEvent.objects.order_by("id")][-3:] == [
        "receive-pack",
        "load-area",
        "grant-membership",
    ]


def test_an_area_of_others_is_not_replaced(loader: Person, tmp_path: Path) -> None:
    """To load packs in one area is not to load them in another."""
    load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    with pytest.raises(Refused, match="You may not load packs of the area “northshire”"):
        load_sent(by=loader, sent=sent(loader, tmp_path, northshire()), seen="", on=TODAY)
    assert PackLoad.objects.count() == 1


def test_two_people_who_load_at_once_do_not_undo_each_other(loader: Person, tmp_path: Path) -> None:
    """Both looked at the same differences; the second is told that they are no longer so, and nothing is lost."""
    first = load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    give(loader, "administrator", area=first.area)
    seen, tables = newest_version(first.area), northshire()
    tables["services"][1]["name"] = "Ann's words"
    mine = sent(loader, tmp_path, tables, "mine.xlsx")
    tables["services"][1]["name"] = "Bob's words"
    theirs = sent(loader, tmp_path, tables, "theirs.xlsx")
    load_sent(by=loader, sent=mine, seen=seen, on=TODAY)
    with pytest.raises(Refused, match="was loaded by somebody else since"):
        load_sent(by=loader, sent=theirs, seen=seen, on=TODAY)
    assert Service.objects.filter(name="Ann's words").exists()
    assert SentPack.objects.get() == theirs


def test_the_same_pack_is_loaded_once(loader: Person, tmp_path: Path) -> None:
    """Pressed twice, the second time it is not there any more."""
    pack = sent(loader, tmp_path, northshire())
    loaded = load_sent(by=loader, sent=pack, seen="", on=TODAY)
    with pytest.raises(Refused, match="not waiting any more"):
        load_sent(by=loader, sent=pack, seen=newest_version(loaded.area), on=TODAY)


def test_a_pack_with_problems_is_kept_to_be_looked_at_and_not_loaded(loader: Person, tmp_path: Path) -> None:
    """Every problem is there to read; the store holds none of its rows."""
    tables = northshire()
    tables["services"][0]["age_max"] = "eighteen"
    folder = write(tmp_path / "bad", tables)
    pack = receive_pack(by=loader, file_name="a\\b\\bad.zip", content=zipped(files(folder)), now=NOW)
    assert pack.file_name == "bad.zip"
    assert [problem.column for problem in read_sent(pack).problems] == ["age_max"]
    with pytest.raises(PackRefused):
        load_sent(by=loader, sent=pack, seen="", on=TODAY)
    assert not Area.objects.filter(key="northshire").exists()
    assert not Service.objects.exists()


@pytest.mark.parametrize("content", [b"", b"not a pack", b"PK\x03\x04 cut"])
def test_what_is_no_pack_is_not_kept(content: bytes, loader: Person) -> None:
    """Nothing is left of it."""
    with pytest.raises(Refused):
        receive_pack(by=loader, file_name="x.xlsx", content=content, now=NOW)
    assert not SentPack.objects.exists()


def test_where_there_is_no_room_nothing_is_kept(
    loader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk ends while the pack is written (here by a limit on the size of files): words, and nothing is left."""
    content = workbook_of(tmp_path / "pack.xlsx", northshire()).read_bytes()
    room = tmp_path / "room"
    room.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(room))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(Refused, match="no room left on the disk"):
            receive_pack(by=loader, file_name="pack.xlsx", content=content, now=NOW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not SentPack.objects.exists()
    assert list(room.iterdir()) == []


def test_a_pack_that_is_put_away_is_gone(loader: Person, tmp_path: Path) -> None:
    """Its file too; that it was there is written down."""
    put_away(by=loader, sent=sent(loader, tmp_path, northshire()))
    assert not SentPack.objects.exists()
    assert AuditEvent.objects.latest("id").action == "put-away-pack"


def test_packs_that_nobody_loads_go_after_a_month(loader: Person, tmp_path: Path) -> None:
    """The next one that is sent clears them away."""
    old = sent(loader, tmp_path, northshire())
    SentPack.objects.update(created=NOW - timedelta(days=31))
    new = sent(loader, tmp_path, northshire(), "again.xlsx")
    assert list(SentPack.objects.all()) == [new]
    assert old.pk != new.pk


def test_a_replaced_pack_comes_back_as_it_was(loader: Person, tmp_path: Path) -> None:
    """Loading what an earlier load brought gives the same workbook again, byte for byte."""
    area = load_pack(write(tmp_path / "1", northshire()), by=SYSTEM).area
    give(loader, "administrator", area=area)
    before = export_workbook(area, by=SYSTEM)
    first, tables = PackLoad.objects.get(), northshire()
    del tables["comments"], tables["links"]
    load_pack(write(tmp_path / "2", tables), by=SYSTEM)
    pack = bring_back(by=loader, area=area, load=first, now=NOW)
    loaded = load_sent(by=loader, sent=pack, seen=newest_version(area), on=TODAY)
    assert export_workbook(loaded.area, by=SYSTEM) == before


def test_files_that_are_not_kept_cannot_come_back(loader: Person, tmp_path: Path) -> None:
    """It is said in words."""
    area = load_pack(write(tmp_path, northshire()), by=SYSTEM).area
    load = PackLoad.objects.create(
        area=area, version="old", loaded_at=NOW, loaded_by="x", sha256="", counts={}
    )
    with pytest.raises(Refused, match="not kept any more"):
        bring_back(by=loader, area=area, load=load, now=NOW)


KILLED = """
import os, signal, sys
from pathlib import Path
import django
django.setup()
from django.db import connection
from goldenthread.access.actor import SYSTEM
from goldenthread.intake.actions import load_pack
load_pack(Path(sys.argv[1]), by=SYSTEM)
def kill(execute, sql, params, many, context):
    if sql.startswith('INSERT INTO "strategy_action"'):
        os.kill(os.getpid(), signal.SIGKILL)
    return execute(sql, params, many, context)
with connection.execute_wrapper(kill):
    load_pack(Path(sys.argv[2]), by=SYSTEM)
"""
AFTERWARDS = """
import sys
from pathlib import Path
import django
django.setup()
from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area
from goldenthread.intake.actions import export_pack
export_pack(Area.objects.get(), Path(sys.argv[1]), by=SYSTEM)
"""


@pytest.mark.only_on("sqlite")
def test_a_process_that_is_killed_in_the_middle_leaves_what_was_there(tmp_path: Path) -> None:
    """The old rows are out and half of the new ones in when it dies: the next process sees the old pack, whole."""
    tables = northshire()
    tables["services"][1]["name"] = "Never seen"
    first, second = write(tmp_path / "1", northshire()), write(tmp_path / "2", tables)
    (tmp_path / "store.sqlite3").write_bytes(connection.connection.serialize())  # the tables, without a row
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{tmp_path}/store.sqlite3",
        "GOLDENTHREAD_VAR": str(tmp_path / "var"),
        "DJANGO_SETTINGS_MODULE": "goldenthread.project.settings",
    }
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(first), str(second)],
        env=environment,
        capture_output=True,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    subprocess.run([sys.executable, "-c", AFTERWARDS, str(tmp_path / "out")], env=environment, check=True)
    assert files(tmp_path / "out") == files(first)


def test_several_packs_of_one_zip_wait_each_by_itself(loader: Person, tmp_path: Path) -> None:
    """All of them or none: one that is no pack at all leaves nothing behind."""
    one = files(write(tmp_path / "in", northshire()))
    both = {f"{area}/{name}": data for area in ("northshire", "westmere") for name, data in one.items()}
    found = receive_packs(by=loader, file_name="both.zip", content=zipped(both), now=NOW)
    assert [each.file_name for each in found] == ["northshire.zip", "westmere.zip"]
    assert not any(read_sent(each).problems for each in found)
    SentPack.objects.all().delete()
    broken = {**both, "westmere/large.csv": bytes(9_000_000)}
    with pytest.raises(Refused):
        receive_packs(by=loader, file_name="both.zip", content=zipped(broken), now=NOW)
    assert not SentPack.objects.exists()
