"""What is written down of a waiting list that somebody worked out: who did it and how large it was, nothing of it."""

from __future__ import annotations

from goldenthread.access.actions import act
from goldenthread.access.models import Area, Person


def record_worked_out(*, by: Person, area: Area, lists: int, rows: int, left_out: int) -> None:
    """The event that people who read the audit trail see. The list itself is not kept anywhere."""
    with act(
        by=by,
        action="work-out-waiting-list",
        area=area,
        subject=("waiting-list", ""),
        detail={"lists": lists, "rows": rows, "left_out": left_out},
    ):
        return
