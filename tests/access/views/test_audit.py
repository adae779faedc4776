"""The auditor reads, filters and exports the trail, and is written down doing so."""

import csv
import io

import pytest
from django.test import Client
from django.utils import timezone

from goldenthread.access.actions import act
from goldenthread.access.actor import NamedActor
from goldenthread.access.models import AuditEvent
from goldenthread.access.queries import verify_chain
from tests.cast import Cast, gather, signed_in_as

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast(db: None) -> Cast:
    return gather()


@pytest.fixture
def auditor(cast: Cast) -> Client:
    return signed_in_as(cast.people["auditor"])


def rows_of(client: Client, query: str = "") -> list[dict[str, str]]:
    answer = client.get(f"/audit/events.csv{query}")
    text = b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]
    return list(csv.DictReader(io.StringIO(text)))


def test_the_page_shows_the_events_of_the_area(auditor: Client) -> None:
    """Newest first, with who and what; nothing of other areas."""
    page = auditor.get("/audit/").content.decode()
    assert "grant membership" in page
    assert "role: analyst; starts: 2020-01-01" in page
    assert "Stage manager" in page
    assert "southmere" not in page


def test_reading_is_written_down(auditor: Client, cast: Cast) -> None:
    """Who looked, for what, and how many events they saw; filed in their area."""
    auditor.get("/audit/?who=stage&action=save-area")
    event = AuditEvent.objects.order_by("-id")[0]
    assert (event.action, event.actor_name, event.area_key) == (
        "read-audit",
        "auditor@northshire.example",
        "northshire",
    )
    assert event.detail == {"asked": {"who": "stage", "action": "save-area"}, "rows": 1}
    assert event.request_id
    assert verify_chain() == []


def test_filters_narrow_the_list_and_survive_in_the_download(auditor: Client) -> None:
    """Who, what, where, from and to."""
    today = timezone.localdate()
    for query, found in (
        ("?action=save-area", {"save-area"}),
        ("?who=nobody-of-this-name", set()),
        (f"?first_day={today}&last_day={today}&action=save-organisations", {"save-organisations"}),
        ("?last_day=2020-01-01", set()),
        ("?area=northshire&action=save-area", {"save-area"}),
    ):
        assert {row["action"] for row in rows_of(auditor, query)} == found, query
    page = auditor.get("/audit/?action=save-area&page=1").content.decode()
    assert "/audit/events.csv?action=save-area" in page
    assert "No event is found" in auditor.get("/audit/?last_day=2020-01-01").content.decode()


@pytest.mark.parametrize("query", ["?first_day=soon", "?action=fly", "?area=southmere"])
def test_a_filter_that_is_not_one_is_said(auditor: Client, query: str) -> None:
    """Nothing is shown rather than everything; the file is empty too."""
    page = auditor.get(f"/audit/{query}").content.decode()
    assert "There is a problem" in page
    assert "Stage manager" not in page
    assert rows_of(auditor, query) == []


def test_the_file_proves_itself_and_is_written_down(cast: Cast) -> None:
    """Who may read everything gets every event with its hashes; the export is an event of its own."""
    client = signed_in_as(cast.everywhere)
    before = AuditEvent.objects.count()
    rows = rows_of(client)
    assert len(rows) == before
    assert {row["hash"] for row in rows} == set(
        AuditEvent.objects.filter(id__lte=before).values_list("hash", flat=True)
    )
    event = AuditEvent.objects.order_by("-id")[0]
    assert (event.action, event.detail) == ("export-audit", {"asked": {}, "rows": before})


def test_no_cell_of_the_file_is_a_formula(cast: Cast) -> None:
    """A name that a spreadsheet would run gets an apostrophe."""
    with act(by=NamedActor("=1+1", "@SUM(A1)"), action="-tricky", purpose="+44"):
        pass
    row = rows_of(signed_in_as(cast.everywhere), "?action=-tricky")[0]
    assert (row["actor_id"], row["actor_name"], row["action"], row["purpose"]) == (
        "'=1+1",
        "'@SUM(A1)",
        "'-tricky",
        "'+44",
    )


def test_long_lists_come_in_pages(cast: Cast, auditor: Client) -> None:
    """Fifty at a time; a page that does not exist gives the last one."""
    for _ in range(60):
        with act(by=cast.people["analyst"], action="turn", area=cast.northshire):
            pass
    page = auditor.get("/audit/?action=turn").content.decode()
    assert "60 events" in page
    assert "?action=turn&amp;page=2" in page
    assert "Page 2 of 2" in auditor.get("/audit/?action=turn&page=99").content.decode()
