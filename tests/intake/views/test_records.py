"""The pages of an area's records."""

from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area
from goldenthread.intake.actions import load_pack
from tests.cast import give, make_person, signed_in_as
from tests.intake.packs import northshire, write

pytestmark = pytest.mark.django_db

HOME = "/areas/northshire/records"


@pytest.fixture
def area(tmp_path: Path) -> Area:
    return load_pack(write(tmp_path, northshire()), by=SYSTEM).area


def client_of(area: Area, role: str) -> Client:
    person = make_person(f"{role}@northshire.example")
    give(person, role, area=area)
    return signed_in_as(person)


@pytest.fixture
def commissioner(area: Area) -> Client:
    return client_of(area, "council-commissioner")


def page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, response
    return response.content.decode()


def test_all_sheets_are_listed_with_their_numbers(commissioner: Client) -> None:
    """A sheet that has records leads to them; one that has none says so."""
    shown = page(commissioner, f"{HOME}/")
    assert f'href="{HOME}/services/"' in shown
    assert "15 records" in shown
    assert "none recorded" in shown


def test_a_sheet_is_a_table_with_filters(commissioner: Client) -> None:
    """The address keeps the filter, and the records lead to their pages."""
    shown = page(commissioner, f"{HOME}/services/?tier=targeted")
    assert "Short breaks" in shown
    assert "Speech and language therapy" not in shown
    assert f'href="{HOME}/services/short-breaks/"' in shown
    assert '<option value="targeted" selected>' in shown


def test_a_sheet_kept_by_a_reference_says_by_which(commissioner: Client) -> None:
    """Coming from another record's page, the list says what it is narrowed to."""
    shown = page(commissioner, f"{HOME}/actions/?priority=priority-1")
    assert "priority is <strong>Speech, language and communication</strong>" in shown


def test_a_sheet_downloads_with_all_its_columns(commissioner: Client) -> None:
    """The file has the key and every column, also those that the page has no room for."""
    response = commissioner.get(f"{HOME}/services/?download=services")
    header = response.content.decode("utf-8-sig").splitlines()[0]
    assert header.startswith("Key,Record,Name")
    assert "Providers" in header
    assert commissioner.get(f"{HOME}/services/?download=services&as=xlsx").content[:2] == b"PK"


def test_a_record_says_all_that_is_recorded(commissioner: Client) -> None:
    """Every column with its title, references as links, where it comes from, and what names it."""
    shown = page(commissioner, f"{HOME}/actions/action-1/")
    assert f'href="{HOME}/services/speech-therapy/"' in shown
    assert "Dec17" in shown
    assert f'href="{HOME}/documents/strategy-2019/"' in shown
    assert "Page 4" in shown
    assert "not recorded" in shown
    assert "No comment is recorded about it." in shown


def test_money_is_shown_to_those_who_may_see_it(area: Area) -> None:
    """A provider sees that there is a contribution, not how much, on the page and in the files."""
    address = f"{HOME}/contributions/contribution-1/"
    assert "1,724,589.10" in page(client_of(area, "council-commissioner"), address)
    provider = client_of(area, "provider")
    assert "1,724,589.10" not in page(provider, address)
    assert "shown to those who may see money" in page(provider, address)
    assert "1,724,589.10" not in page(provider, f"{HOME}/contributions/")
    assert b"1724589" not in provider.get(f"{HOME}/contributions/?download=contributions").content


@pytest.mark.parametrize("address", ["nothing/", "services/nothing/", "nothing/nothing/"])
def test_what_is_not_there_is_not_found(commissioner: Client, address: str) -> None:
    """An unknown sheet or key is a 404."""
    assert commissioner.get(f"{HOME}/{address}").status_code == 404


@pytest.mark.parametrize("address", ["", "services/", "services/short-breaks/"])
def test_records_are_for_members_of_the_area(area: Area, address: str) -> None:
    """Signed out goes to sign-in; signed in without a membership is a 404."""
    assert Client().get(f"{HOME}/{address}").status_code == 302
    assert signed_in_as(make_person("nobody@example.org")).get(f"{HOME}/{address}").status_code == 404


def test_the_number_of_queries_of_a_page_does_not_grow_with_the_rows(
    commissioner: Client, tmp_path: Path
) -> None:
    """A list of hundreds asks the store no more often than a list of two."""
    counts = []
    for more in (0, 300):
        tables = northshire()
        tables["services"] += [
            {"key": f"s-{n}", "name": f"Service {n}", "commissioners": "northshire-ccg"} for n in range(more)
        ]
        load_pack(write(tmp_path / str(more), tables), by=SYSTEM)
        page(commissioner, f"{HOME}/services/")
        with CaptureQueriesContext(connection) as queries:
            page(commissioner, f"{HOME}/services/")
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_numbers_that_nobody_has_published_leave_by_no_page_or_file(tmp_path: Path) -> None:
    """Neither the list, nor its files, nor the rows as a pack holds them, but for those who keep the pack."""
    tables = northshire()
    tables["wait_readings"] = [
        {"key": "own", "service": "speech-therapy", "measure": "still waiting", "value": "31415"}
    ]
    area = load_pack(write(tmp_path, tables), by=SYSTEM).area
    reader, keeper = client_of(area, "council-commissioner"), client_of(area, "administrator")
    for query in ("", "own/", "?download=wait_readings", "?download=pack"):
        address = f"{HOME}/wait_readings/{query}"
        assert "31415" not in page(reader, address).replace(",", "")
        assert "31415" in page(keeper, address).replace(",", "")
