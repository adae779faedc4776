"""A fifth area that does not exist, from a workbook only: every page of every stage answers for it."""

from __future__ import annotations

import re
from collections import deque
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import resolve

from goldenthread.access.models import Area
from goldenthread.intake.actions import export_workbook
from goldenthread.intake.models import SentPack
from goldenthread.intake.queries import area_pack, layouts
from tests.cast import STAGE_MANAGER, give, make_person, signed_in_as
from tools.make_areas import made_up, make_areas, place_codes, write_workbook_of

pytestmark = pytest.mark.django_db

SEED = 5
# Enough rows for every sheet and every kind of page; a page's time grows with them and its code does not.
SIZE = 0.15
# Of pages that differ only by which record they show, as many as this are opened.
MOST_OF_A_KIND = 3
_LINK = re.compile(r'href="(/[^"#]*)')


def loaded_by_the_web(folder: Path) -> tuple[Area, Client]:
    """Somebody who may load areas sends the workbook and says yes: no command, no code."""
    workbook = folder / "fifth.xlsx"
    write_workbook_of(
        make_areas(folder / "packs", 1, SEED, codes="made-up", size=SIZE)[0], layouts(), workbook
    )
    person = make_person("administrator@goldenthread.example")
    give(person, "administrator")
    client = signed_in_as(person)
    client.post("/data/packs/send/", {"file": SimpleUploadedFile("fifth.xlsx", workbook.read_bytes())})
    answer = client.post(f"/data/packs/{SentPack.objects.get().pk}/load/", {"seen": ""})
    assert answer.status_code == 302, answer.content.decode()
    return Area.objects.get(key=made_up(1, SEED, place_codes(1, "made-up"))[0].key), client


def test_every_page_answers_for_an_area_that_came_as_a_workbook(tmp_path: Path) -> None:
    """All links of the area's own pages are followed, a few of each kind, starting at its home: all answer."""
    area, client = loaded_by_the_web(tmp_path)
    assert [layout.key for layout in layouts() if not area_pack(area).rows(layout.key)] == []
    home = f"/areas/{area.key}/"
    waiting, seen, of_a_kind, wrong = deque([home]), {home}, dict[str, int](), []
    while waiting:
        address = waiting.popleft()
        answer = client.get(address)
        if answer.status_code != 200:
            wrong.append(f"{answer.status_code} {address}")
        if not answer.headers["Content-Type"].startswith("text/html"):
            continue
        for found in _LINK.findall(answer.content.decode()):
            path = found.partition("?")[0]
            kind = resolve(path).view_name if path.startswith(home) else ""
            if not kind or path in seen or of_a_kind.get(kind, 0) >= MOST_OF_A_KIND:
                continue
            seen.add(path)
            of_a_kind[kind] = of_a_kind.get(kind, 0) + 1
            waiting.append(path)
    assert wrong == []
    assert len(of_a_kind) > 30, sorted(of_a_kind)


def test_every_sheet_and_a_record_of_each_is_shown(tmp_path: Path) -> None:
    """Also the sheets that no page of a stage has a place for."""
    area, client = loaded_by_the_web(tmp_path)
    for layout in layouts():
        key = area_pack(area).rows(layout.key)[0].key
        for address in (
            f"/areas/{area.key}/records/{layout.key}/",
            f"/areas/{area.key}/records/{layout.key}/{key}/",
        ):
            assert client.get(address).status_code == 200, address


def test_its_workbook_comes_out_as_it_went_in(tmp_path: Path) -> None:
    """Cell for cell and byte for byte."""
    area, _ = loaded_by_the_web(tmp_path)
    assert export_workbook(area, by=STAGE_MANAGER) == (tmp_path / "fifth.xlsx").read_bytes()
