"""What the thread shows beside every record: its way through, what it answers, and its breaks."""

from __future__ import annotations

from typing import Any

from goldenthread.needs.gap import Gap
from goldenthread.needs.queries import gap_address
from goldenthread.thread.gaps import area_gaps
from goldenthread.thread.queries import AreaThread, area_thread
from goldenthread.thread.views import strip_of, ways
from goldenthread.web.slots import Panel


def _build(record: Any, request: Any) -> dict[str, Any] | None:
    known = area_thread(request.area, request.on)
    node = (record.sheet, record.key)
    if node not in known.facts.by_key:
        return None
    return {
        "strip": strip_of(known, node),
        "up": ways(known, known.thread.up(node)),
        "down": ways(known, known.thread.down(node)),
        "breaks": known.breaks_of(node),
        "notes": known.notes_of(node),
        "settled": known.resolved_of(node),
        "gaps": [(gap, gap_address(request.area, gap.key)) for gap in gaps_of_service(known, record)],
        "record": record,
        "area": request.area,
    }


def gaps_of_service(known: AreaThread, record: Any) -> list[Gap]:
    """What is missing, doubled or unequal about a service, decided or not."""
    if record.sheet != "services":
        return []
    return [gap for gap in area_gaps(known.facts, known.thread) if record.key in gap.services]


RECORD_THREAD = Panel(
    key="record-thread", slot="record.side", template="thread/panel.html", build=_build, kinds=(), order=10
)
