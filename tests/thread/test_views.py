"""The pages of the thread."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from django.test import Client

from goldenthread.access.actor import SYSTEM
from goldenthread.intake.actions import load_pack
from goldenthread.thread.check import STAGES
from goldenthread.thread.views import joint_key
from tests.cast import signed_in_as
from tests.durham import person_of
from tests.intake.packs import northshire, write

pytestmark = pytest.mark.django_db
BREAKS = "/areas/northshire/breaks/"
THREAD = "/areas/northshire/thread/"


@pytest.fixture
def reader(tmp_path: Path) -> Client:
    area = load_pack(write(tmp_path, northshire()), by=SYSTEM).area
    return signed_in_as(person_of(area, "board-member"))


def test_every_break_stands_under_its_stage_in_the_order_of_the_cycle(reader: Client) -> None:
    """What is shown is all there is, and the numbers of the stages add up to it."""
    context = reader.get(BREAKS).context
    assert context["shown"] == context["total"] > 0
    assert sum(number for _, number in context["stages"]) == context["total"]
    shown = [group["stage"] for group in context["groups"]]
    assert shown == [stage for stage in STAGES if stage in shown]
    assert (
        sum(len(kind["found"]) for group in context["groups"] for kind in group["checks"]) == context["total"]
    )


def test_a_stage_a_joint_and_a_kind_each_narrow_the_list(reader: Client) -> None:
    """Only breaks of Plan; only those between priority and action; only priorities without one; nothing of nonsense."""
    total = reader.get(BREAKS).context["total"]
    plan = reader.get(BREAKS, {"stage": "Plan"}).context
    assert [group["stage"] for group in plan["groups"]] == ["Plan"]
    assert 0 < plan["shown"] < total == plan["total"]
    joint = reader.get(BREAKS, {"joint": joint_key(("priority", "action"))}).context
    kinds = [kind["check"] for group in joint["groups"] for kind in group["checks"]]
    assert kinds and {kind.joint for kind in kinds} == {("priority", "action")}
    kind = reader.get(BREAKS, {"check": "priority-without-action"}).context
    assert kind["shown"] == 1
    assert reader.get(BREAKS, {"stage": "nonsense"}).context["shown"] == 0


def test_a_joint_has_a_key_for_an_address() -> None:
    """No spaces, and the last station is joined to the first."""
    assert joint_key(("agreement and money", "performance")) == "agreement-and-money--performance"
    assert joint_key(("voice", "need")) == "voice--need"


def test_the_list_downloads_as_it_is_filtered(reader: Client) -> None:
    """One row: the second priority (ASD), which no action answers, with who should mend it."""
    asked = {"check": "priority-without-action", "download": "breaks"}
    text = reader.get(BREAKS, asked).content.decode("utf-8-sig")
    [row] = csv.DictReader(io.StringIO(text))
    assert (row["Stage"], row["Record"]) == ("Plan", "ASD")
    assert row["Who should mend it"] and row["What would mend it"]


def test_a_record_shows_what_it_answers_and_what_answers_it(reader: Client) -> None:
    """The action answers its priority and is delivered by two services; the money can be reached from it."""
    context = reader.get(f"{THREAD}actions/action-1/").context
    assert [(way["words"], len(way["records"])) for way in context["up"]] == [("answers", 1)]
    [services] = [way for way in context["down"] if way["kind"] == "services"]
    assert [record["title"] for record in services["records"]] == [
        "Speech and language therapy",
        "Short breaks",
    ]
    below = {each["station"]: len(each["records"]) for each in context["below"]}
    assert (below["Service"], below["Agreement and money"]) == (2, 2)
    assert context["address"] == "/areas/northshire/records/actions/action-1/"


def test_a_record_that_breaks_the_thread_says_so_on_its_page(reader: Client) -> None:
    """The priority that nothing answers has nothing below it, and its break is named there."""
    context = reader.get(f"{THREAD}priorities/priority-2/").context
    assert (context["down"], context["below"]) == ([], [])
    assert "priority-without-action" in [each.check.key for each in context["breaks"]]
    stations = {station.key: station for station in context["strip"].stations}
    assert stations["priority"].here and stations["action"].missing


@pytest.mark.parametrize("record", ["actions/nothing", "nonsense/action-1"])
def test_a_record_that_there_is_not_is_not_found(record: str, reader: Client) -> None:
    """Neither a key nor a sheet is guessed."""
    assert reader.get(f"{THREAD}{record}/").status_code == 404


def test_a_stranger_sees_no_thread(reader: Client) -> None:
    """Signed out, one is led to the sign-in page."""
    answer = Client().get(BREAKS)
    assert answer.status_code == 302
    assert answer["Location"].startswith("/sign-in/")
