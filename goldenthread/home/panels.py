"""What the area's home and a record's page say of what changed."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from goldenthread.access.models import Person
from goldenthread.home.changed_rows import field_changes
from goldenthread.home.since import glance, since_of
from goldenthread.intake.queries import area_pack
from goldenthread.intake.queries.changes import loads_of_row
from goldenthread.intake.row_changes import CHANGED
from goldenthread.web.slots import Panel


def _glance(area: Any, request: Any) -> dict[str, Any] | None:
    """Nothing for somebody who is not a person of ours."""
    if not isinstance(request.user, Person):
        return None
    since = since_of(request.user, area, "", timezone.now())
    return {"since": since, "sentence": glance(area, since), "area": area}


def _history(record: Any, request: Any) -> dict[str, Any] | None:
    """What each load changed in this row, the newest first."""
    loads = loads_of_row(request.area, record.sheet, record.key)
    if not loads:
        return None
    pack = area_pack(request.area)
    said = [
        {
            "at": load.at,
            "by": load.by,
            "change": load.changes[0].change,
            "fields": field_changes(pack, load.changes[0], request.permissions)
            if load.changes[0].change == CHANGED
            else [],
        }
        for load in loads
    ]
    return {"history": said}


WHAT_CHANGED = Panel("what-changed", "area.home", "home/changes_panel.html", _glance, kinds=("access.Area",))
ROW_HISTORY = Panel("row-history", "record.history", "home/row_history.html", _history)
