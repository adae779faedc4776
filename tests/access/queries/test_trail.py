"""The auditor reads, filters and proves the trail."""

from datetime import UTC, date, datetime

import pytest

from goldenthread.access.actions import act
from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import AuditEvent
from goldenthread.access.queries import chain_end, event_with_hash, events_for, verify_chain
from tests.cast import Cast, gather

pytestmark = pytest.mark.django_db
TODAY = date(2026, 5, 1)


@pytest.fixture
def cast(db: None) -> Cast:
    return gather()


def write(*actions: str) -> None:
    for action in actions:
        with act(by=SYSTEM, action=action, detail={"amount": 3, "words": "ünï", "none": None, "yes": True}):
            pass


def test_a_chain_as_the_store_gives_it_back_holds() -> None:
    """Text, numbers, dates and lists come back from the database as they were hashed."""
    write("a", "b", "c")
    assert verify_chain() == []
    assert chain_end() == (3, AuditEvent.objects.get(id=3).hash)
    assert event_with_hash(AuditEvent.objects.get(id=2).hash) is not None
    assert event_with_hash("0" * 64) is None


@pytest.mark.parametrize(
    "change",
    [
        {"action": "z"},
        {"actor_name": "Somebody else"},
        {"detail": {"amount": 4}},
        {"fields": ["name"]},
        {"at": datetime(2020, 1, 1, tzinfo=UTC)},
        {"purpose": "None"},
        {"request_id": "x"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_changed_event_is_the_first_that_is_named(change: dict[str, object]) -> None:
    """Whatever is changed in the table, the check names that event first."""
    write("a", "b", "c", "d")
    AuditEvent.objects.filter(id=2).update(**change)
    assert verify_chain()[0].number == 2


def test_a_deleted_event_is_named() -> None:
    """Taking an event out leaves a gap that is named."""
    write("a", "b", "c", "d")
    AuditEvent.objects.filter(id=3).delete()
    assert str(verify_chain()[0]) == "Event 3: it is missing"


def test_an_auditor_reads_the_events_of_their_area(cast: Cast) -> None:
    """Not those of another area; who may read everywhere reads all, also those of no area."""
    seen = events_for(cast.people["auditor"], TODAY)
    assert {event.area_key for event in seen} == {"northshire"}
    assert {event.area_key for event in events_for(cast.outsider, TODAY)} == {"southmere"}
    assert events_for(cast.everywhere, TODAY).count() == AuditEvent.objects.count()
    assert not events_for(cast.people["analyst"], TODAY).exists()


def test_the_trail_is_searched_by_who_what_where_and_when(cast: Cast) -> None:
    """Each narrows the list; days are whole days of this country, the last one included."""
    with act(by=cast.people["analyst"], action="import-data", area=cast.northshire):
        pass
    last = AuditEvent.objects.order_by("-id")[:1].get()
    auditor = cast.people["auditor"]
    assert list(events_for(auditor, TODAY, who="ANALYST@north")) == [last]
    assert list(events_for(auditor, TODAY, who=cast.people["analyst"].actor_id)) == [last]
    assert list(events_for(auditor, TODAY, action="import-data")) == [last]
    assert list(events_for(auditor, TODAY, action="import-data", area_key="northshire")) == [last]
    assert not events_for(auditor, TODAY, area_key="southmere").exists()
    AuditEvent.objects.filter(pk=last.pk).update(at=datetime(2026, 4, 1, 22, 59, 59, tzinfo=UTC))
    narrowed = {"action": "import-data", "first_day": date(2026, 4, 1), "last_day": date(2026, 4, 1)}
    assert events_for(auditor, TODAY, **narrowed).exists()
    AuditEvent.objects.filter(pk=last.pk).update(at=datetime(2026, 4, 1, 23, 0, 0, tzinfo=UTC))
    assert not events_for(auditor, TODAY, **narrowed).exists()


def test_the_last_day_that_there_is_can_be_asked_for() -> None:
    """Up to the end of the calendar is the same as no last day."""
    write("a")
    assert events_for(gather().everywhere, TODAY, last_day=date.max).filter(action="a").exists()
