"""What changed in an area since somebody last looked."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area, AuditEvent
from goldenthread.home.since import glance, since_of
from goldenthread.intake.actions import load_pack
from goldenthread.publishing.actions import mark_as_seen
from goldenthread.publishing.queries import last_look
from tests.cast import signed_in_as
from tests.durham import person_of
from tests.intake.packs import Tables, northshire, write

pytestmark = pytest.mark.django_db
PAGE = "/areas/northshire/changes/"


def northshire_in(folder: Path, tables: Tables) -> Area:
    shutil.rmtree(folder, ignore_errors=True)
    return load_pack(write(folder, tables), by=SYSTEM).area


def changed() -> Tables:
    """A service renamed, what a partner pays raised, and a priority that nothing answers."""
    tables = northshire()
    tables["services"][1]["name"] = "Short breaks for families"
    tables["contributions"][0]["percent"] = "99.5"
    tables["priorities"].append(
        {"key": "priority-3", "strategy": "strategy", "number": "3", "title": "Growing up"}
    )
    return tables


def test_a_page_says_what_changed_and_what_broke(tmp_path: Path) -> None:
    """Old and new words with a link; money only for those who may see it; the break that a new priority opens."""
    area = northshire_in(tmp_path, northshire())
    council, parent = person_of(area, "council-commissioner"), person_of(area, "parent-carer-forum")
    for person in (council, parent):
        mark_as_seen(by=person, area=area, at=timezone.now())
    old = northshire()["services"][1]["name"]
    northshire_in(tmp_path, changed())
    page = signed_in_as(council).get(PAGE).content.decode()
    assert f"Name: “{old}” → “Short breaks for families”" in page
    assert "99.5" in page
    assert "Growing up" in page and "Opened" in page
    hidden = signed_in_as(parent).get(PAGE).content.decode()
    assert "Short breaks for families" in hidden
    assert "99.5" not in hidden and "changed (shown to those who may see money)" in hidden
    rows = signed_in_as(parent).get(PAGE, {"download": "changed-rows"}).content.decode()
    assert "Short breaks for families" in rows and "99.5" not in rows


def test_marked_as_seen_it_is_no_longer_new(tmp_path: Path) -> None:
    """Looking writes nothing; the button does, with a line in the trail, and never goes back or ahead of now."""
    area = northshire_in(tmp_path, northshire())
    person = person_of(area, "council-commissioner")
    client = signed_in_as(person)
    northshire_in(tmp_path, changed())
    events = AuditEvent.objects.count()
    assert client.get(PAGE).status_code == 200
    assert (AuditEvent.objects.count(), last_look(person, area)) == (events, None)
    assert client.get(PAGE + "seen/").status_code == 405
    answer = client.post(PAGE + "seen/", {"until": "2999-01-01T00:00:00+00:00"})
    assert answer["Location"] == PAGE
    seen = last_look(person, area)
    assert seen is not None and seen <= timezone.now()
    assert AuditEvent.objects.order_by("-id")[0].action == "mark-as-seen"
    client.post(PAGE + "seen/", {"until": "2020-01-01T00:00:00+00:00"})
    client.post(PAGE + "seen/", {"until": "nonsense"})
    assert (last_look(person, area) or seen) >= seen
    assert "No record changed." in client.get(PAGE).content.decode()


def test_since_is_what_is_asked_else_the_last_look_else_a_month(tmp_path: Path) -> None:
    """A day that is none, or that has not come yet, is left aside."""
    area, now = northshire_in(tmp_path, northshire()), timezone.now()
    person = person_of(area, "analyst")
    assert since_of(person, area, "2020-03-18", now).day.isoformat() == "2020-03-18"
    for asked in ("", "18 March", "2999-01-01"):
        assert since_of(person, area, asked, now).at == now - timedelta(days=30)
    mark_as_seen(by=person, area=area, at=now)
    assert since_of(person, area, "", now).at == now


def test_the_home_says_in_a_sentence_what_is_new(tmp_path: Path) -> None:
    """Counted, with a link to the page; nothing new is said, too."""
    area = northshire_in(tmp_path, northshire())
    person = person_of(area, "analyst")
    mark_as_seen(by=person, area=area, at=timezone.now())
    client = signed_in_as(person)
    assert "No record and no release changed since" in client.get("/areas/northshire/").content.decode()
    since = since_of(person, area, "", timezone.now())
    northshire_in(tmp_path, changed())
    assert "3 records changed" in glance(area, since)
    assert "3 records changed" in client.get("/areas/northshire/").content.decode()


def test_a_record_tells_its_own_history(tmp_path: Path) -> None:
    """What changed, when, by whom."""
    area = northshire_in(tmp_path, northshire())
    northshire_in(tmp_path, changed())
    key = northshire()["services"][1]["key"]
    page = signed_in_as(person_of(area, "analyst")).get(f"/areas/northshire/records/services/{key}/")
    assert "→ “Short breaks for families”" in page.content.decode()
