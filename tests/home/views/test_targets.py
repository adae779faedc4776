"""Targets on pages: how far each is, which is held, and which a load of the pack made easier."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from django.test import Client

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area, AuditEvent
from goldenthread.intake.actions import load_pack
from tests.cast import signed_in_as
from tests.durham import PACK, durham, person_of

pytestmark = pytest.mark.django_db

BASE = "/areas/county-durham/review/targets/"
WAIT = f"{BASE}asd-wait-12-weeks/"


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def load_with(folder: Path, before: str, after: str) -> None:
    """The pack again, with something else in its targets."""
    if not folder.exists():
        shutil.copytree(PACK, folder)
    targets = folder / "targets.csv"
    said = targets.read_text(encoding="utf-8")
    assert before in said
    targets.write_text(said.replace(before, after), encoding="utf-8")
    load_pack(folder, by=SYSTEM)


def test_each_target_says_how_far_it_is() -> None:
    """33 weeks from 12 with the date passed; over 90% meets at least 90%."""
    reader = signed_in_as(person_of(durham(), "board-member"))
    page = text(reader, BASE)
    assert "33 weeks" in page and "Unread since due" in page
    assert "No load of the pack has changed a target" in page
    assert "the target of 12 week waiting time" in text(reader, WAIT)
    assert reader.get(f"{BASE}no-such/").status_code == 404
    assert reader.get(f"{BASE}?download=targets").status_code == 200


def test_a_target_that_looks_wrong_is_held_until_somebody_says_why_it_is_right(tmp_path: Path) -> None:
    """1,200 weeks beside 45 and 98: confirmed it counts, also after a reload; changed, it is held again."""
    area = durham()
    folder = tmp_path / "pack"
    load_with(folder, "at most,12,weeks", "at most,1200,weeks")
    reader = signed_in_as(person_of(area, "board-member"))
    assert "is held until somebody confirms it" in text(reader, BASE)
    assert "Held" in text(reader, "/areas/county-durham/review/")
    assert reader.post(WAIT, {"reason": "So it is"}).status_code == 404
    analyst = signed_in_as(person_of(area, "analyst"))
    assert "There is a problem" in analyst.post(WAIT, {"reason": ""}).content.decode()
    assert analyst.post(WAIT, {"reason": "The board said so on 3 May"}).status_code == 302
    assert AuditEvent.objects.get(action="confirm-target").purpose == "The board said so on 3 May"
    assert analyst.post(WAIT, {"reason": "Again"}).status_code == 404
    load_pack(folder, by=SYSTEM)
    page = text(reader, WAIT)
    assert "The board said so on 3 May" in page and "is held until" not in page
    load_with(folder, "at most,1200,weeks", "at most,1300,weeks")
    page = text(reader, WAIT)
    assert "is held until somebody confirms it" in page
    assert "Confirmed when it said" in page


def test_a_loosened_target_is_shown_with_what_it_was(tmp_path: Path) -> None:
    """12 weeks become 18: loosened, when and by whom; tightening again is no warning."""
    area: Area = durham()
    folder = tmp_path / "pack"
    load_with(folder, "at most,12,weeks", "at most,18,weeks")
    reader = signed_in_as(person_of(area, "board-member"))
    page = text(reader, BASE)
    assert "1 target was made easier" in page
    assert "at most 12 weeks by end of July 2019" in page
    assert "Loosened" in page
    assert "it was at most 12 weeks" in text(reader, WAIT)
