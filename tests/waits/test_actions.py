"""What is written down of a waiting list that somebody worked out."""

import pytest

from goldenthread.access.models import AuditEvent
from goldenthread.waits.actions import record_worked_out
from tests.cast import gather

pytestmark = pytest.mark.django_db


def test_the_event_has_numbers_and_nothing_of_the_list() -> None:
    """Who, where, and how large; no name of a list, no day of a child."""
    cast = gather()
    record_worked_out(by=cast.people["analyst"], area=cast.northshire, lists=2, rows=464, left_out=3)
    event = AuditEvent.objects.get(action="work-out-waiting-list")
    assert (event.actor_id, event.area_key) == (cast.people["analyst"].actor_id, cast.northshire.key)
    assert event.detail == {"lists": 2, "rows": 464, "left_out": 3} and event.fields == []
