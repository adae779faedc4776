"""No page asks the store more often because there are more areas, or because an area has more records."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area, Organisation, Person
from goldenthread.intake.actions import accept_upload, load_pack, read_upload, receive_path
from goldenthread.intake.queries import area_pack, layouts
from goldenthread.web.audience import addresses, audience_of
from tests.cast import give, make_person, signed_in_as
from tests.indicators.made_release import ALL_PLANS, DURHAM, JANUARY_2025, row_of, write_table
from tools.make_areas import MadeUp, make_tables, write_folder

pytestmark = pytest.mark.django_db

# Authorities of the North East, so that a region's page has them all.
CODES = ("390", "391", "392", "393")
BOARD = "nhs-thornmere-icb"
AREA_PAGES = [
    route
    for route, pattern in addresses()
    if (audience := audience_of(pattern.callback)) is not None
    and audience.kind == "in-area"
    and route.count("<") == 1
    and route.endswith("/")  # documents are pages printed
]


# One page of each kind that needs to know more than the area.
INDICATOR_PAGES = [
    route.replace("<slug:indicator_key>", "ehc-plans")
    for route, pattern in addresses()
    if route.count("<") == 2 and route.endswith("/") and "<slug:indicator_key>/" in route
]
SHEETS = ("priorities", "actions", "services", "weakness_areas", "stated_figures", "gaps")


def load(folder: Path, number: int, size: float) -> Area:
    """One made-up area; the same number again replaces it."""
    made = MadeUp(f"Aldermoor {number}", f"aldermoor-{number}", CODES[number], BOARD, "NHS Thornmere")
    into = folder / f"{made.key}-{size}"
    write_folder(make_tables(made, 1, layouts(), size), layouts(), into)
    return load_pack(into, by=SYSTEM).area


def publish(folder: Path) -> None:
    rows = [
        row_of({**DURHAM, "old_la_code": code}, JANUARY_2025, ALL_PLANS, time_period="202425", ehcplans=10)
        for code in CODES
    ]
    path = write_table(folder, "caseload.csv", rows)
    upload = receive_path(by=SYSTEM, format_key="dfe-ehc-plans", path=path)
    accept_upload(by=SYSTEM, upload=read_upload(by=SYSTEM, upload=upload, path=path))


def commissioner() -> Person:
    """Somebody of the NHS board, who sees all of its areas."""
    person = make_person("officer@thornmere.example")
    give(
        person, "nhs-commissioner", organisation=Organisation.objects.get(key=BOARD), starts=date(2024, 1, 1)
    )
    return person


def asked(client: Client, address: str) -> int:
    """How often the page asks the store, in a process that has read the packs."""
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address)
    assert answer.status_code == 200, f"{address}: {answer.status_code}"
    return len(queries)


def inner_pages(area: Area) -> list[str]:
    """The lists and the first records of some sheets, the thread from there, and what is known of an indicator."""
    home, pack = f"/areas/{area.key}", area_pack(area)
    firsts = [(sheet, pack.rows(sheet)[0].key) for sheet in SHEETS]
    return [
        *(f"/{route.replace('<slug:area_key>', area.key)}" for route in INDICATOR_PAGES),
        *(f"{home}/records/{sheet}/" for sheet in SHEETS),
        *(f"{home}/records/{sheet}/{key}/" for sheet, key in firsts),
        f"{home}/thread/priorities/{pack.rows('priorities')[0].key}/",
        f"{home}/review/weaknesses/{pack.rows('weakness_areas')[0].key}/",
    ]


def test_pages_do_not_ask_more_often_for_more(tmp_path: Path) -> None:
    """Two areas, then four, with three times the records: every page of an area, the board's and the region's."""
    publish(tmp_path)
    load(tmp_path, 0, 0.1)
    first = load(tmp_path, 0, 0.2)  # the second load, so that records have a history
    load(tmp_path, 1, 0.2)
    client = signed_in_as(commissioner())
    pages = [f"/{route.replace('<slug:area_key>', 'aldermoor-0')}" for route in AREA_PAGES]
    inner = inner_pages(first)
    pages += inner
    pages += [f"/nhs-boards/{BOARD}/", "/regions/E12000001/", "/regions/E92000001/", "/"]
    opened = [each for each in pages if client.get(each).status_code == 200]
    assert f"/nhs-boards/{BOARD}/" in opened and "/areas/aldermoor-0/deliver/" in opened
    assert [each for each in inner if each not in opened] == []
    before = {each: asked(client, each) for each in opened}
    for number in range(4):
        load(tmp_path, number, 0.6)
    client.get(f"/nhs-boards/{BOARD}/")  # reads every pack
    # One more is what is asked only where there is any. A query for each record or area would be two more at least.
    # Asked again where it was more, as figures that nobody has asked for before are read once.
    grown = {
        each: (before[each], now)
        for each in opened
        if asked(client, each) > before[each] + 1 and (now := asked(client, each)) > before[each] + 1
    }
    assert grown == {}
