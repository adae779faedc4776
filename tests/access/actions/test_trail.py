"""One act is one transaction and one event, and the chain holds whoever writes at the same time."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from django.db import connection

from goldenthread.access import request_number
from goldenthread.access.actions import act, create_person
from goldenthread.access.actor import SYSTEM, NamedActor
from goldenthread.access.models import Area, AuditEvent, Organisation
from goldenthread.access.queries import chain_end, verify_chain
from goldenthread.access.refusal import Refused
from tests.access.actions.writers import ACTS_EACH, WRITERS, write_together

ROOT = Path(__file__).resolve().parents[3]
WRITTEN = WRITERS * ACTS_EACH * 3 // 4

CLERK = NamedActor("test", "Clerk")


@pytest.mark.django_db
def test_an_act_is_one_event_that_says_all_of_it() -> None:
    """Who, what, where, about what, which fields, why, and in which request."""
    area = Area.objects.create(
        key="northshire", name="Northshire", place_code="999", opens_on=date(2020, 3, 18)
    )
    request_number.remember("r-1")
    try:
        with act(
            by=CLERK,
            action="mend",
            area=area,
            subject=("fence", "north"),
            fields=["post"],
            purpose="It fell",
            detail={"on": date(2020, 3, 18)},
        ):
            pass
    finally:
        request_number.remember("")
    event = AuditEvent.objects.get()
    assert (event.id, event.actor_id, event.actor_name, event.action) == (1, "test", "Clerk", "mend")
    assert (event.area_key, event.subject_kind, event.subject_key) == ("northshire", "fence", "north")
    assert (event.fields, event.purpose, event.detail) == (["post"], "It fell", {"on": "2020-03-18"})
    assert (event.request_id, event.previous_hash, len(event.hash)) == ("r-1", "", 64)


@pytest.mark.django_db
def test_what_is_known_only_inside_the_act_is_written_before_it_ends() -> None:
    """The event takes what the act learnt: a key, an area, counts."""
    with act(by=CLERK, action="load") as doing:
        doing.area_key, doing.subject_kind, doing.subject_key = "northshire", "pack", "p1"
        doing.fields.append("rows")
        doing.detail["rows"] = 12
    event = AuditEvent.objects.get()
    assert (event.area_key, event.subject_kind, event.subject_key) == ("northshire", "pack", "p1")
    assert (event.fields, event.detail) == (["rows"], {"rows": 12})


@pytest.mark.django_db
@pytest.mark.parametrize("error", [Refused("No."), ZeroDivisionError()])
def test_an_act_that_fails_leaves_neither_work_nor_event(error: Exception) -> None:
    """What was done inside is taken back, and the trail does not say that it was done."""

    def fail_after_making() -> None:
        with act(by=CLERK, action="make"):
            Organisation.objects.create(key="x", name="X", kind="other")
            raise error

    with pytest.raises(type(error)):
        fail_after_making()
    assert not Organisation.objects.exists()
    assert not AuditEvent.objects.exists()


@pytest.mark.django_db
def test_an_act_within_an_act_is_an_event_of_its_own() -> None:
    """Both stand, the inner one first; and both fall with the outer one."""
    with act(by=CLERK, action="outer"), act(by=SYSTEM, action="inner"):
        pass
    assert list(AuditEvent.objects.values_list("id", "action")) == [(1, "inner"), (2, "outer")]

    def refuse_after_the_inner_one() -> None:
        with act(by=CLERK, action="outer"):
            with act(by=SYSTEM, action="inner"):
                pass
            raise Refused("No.")

    with pytest.raises(Refused):
        refuse_after_the_inner_one()
    assert AuditEvent.objects.count() == 2
    assert verify_chain() == []


@pytest.mark.django_db
def test_numbers_have_no_gaps_after_a_refusal() -> None:
    """A refused act uses up no number."""
    for turn in range(4):
        try:
            with act(by=CLERK, action="try"):
                if turn == 1:
                    raise Refused("No.")
        except Refused:
            pass
    assert list(AuditEvent.objects.values_list("id", flat=True)) == [1, 2, 3]


@pytest.mark.django_db(transaction=True)
@pytest.mark.only_on("postgresql")
def test_the_chain_holds_under_many_writers_on_postgresql() -> None:
    """Writers on connections of their own queue for the end of the chain."""
    write_together()
    assert chain_end()[0] == WRITTEN
    assert verify_chain() == []


@pytest.mark.django_db(transaction=True)
@pytest.mark.only_on("postgresql")
def test_two_who_do_the_same_at_once_do_not_both_do_it() -> None:
    """What an act looked up stays true until it ends: one account is made, and the others hear that it is there."""

    def make(turn: int) -> str:
        try:
            create_person(by=CLERK, email="rowan@northshire.example", name=f"Rowan {turn}")
        except Refused as refused:
            return str(refused)
        finally:
            connection.close()
        return "made"

    with ThreadPoolExecutor(4) as pool:
        said = sorted(pool.map(make, range(4)))
    assert said == ["There is already an account with this e-mail address."] * 3 + ["made"]


def test_the_chain_holds_under_many_writers_on_sqlite(tmp_path: Path) -> None:
    """The same on a file, as in a real installation: the test database is in memory and has one writer."""
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{tmp_path / 'writers.sqlite3'}",
        "GOLDENTHREAD_VAR": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.access.actions.writers"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, f"{WRITTEN} []"), done.stderr


def test_the_vendor_is_one_of_the_two() -> None:
    """A third database would run neither test of many writers."""
    assert connection.vendor in ("sqlite", "postgresql")
