"""What a record of need shows beside it: what was decided about a gap, and where to decide."""

from __future__ import annotations

from typing import Any

from goldenthread.access.permissions import DECIDE_GAPS
from goldenthread.needs.queries import decisions, gap_address, refresh_address, refresh_choices
from goldenthread.web.slots import Panel


def _gap(record: Any, request: Any) -> dict[str, Any]:
    return {
        "decided": decisions([request.area]).get(request.area.pk, {}).get(record.key),
        "href": gap_address(request.area, record.key),
        "may": DECIDE_GAPS in request.permissions,
    }


def _refresh(record: Any, request: Any) -> dict[str, Any] | None:
    """Nothing for an assessment whose document gives its months: there is nothing to choose."""
    if record.number("refresh_months"):
        return None
    return {
        "choice": refresh_choices([request.area]).get(request.area.pk, {}).get(record.key),
        "href": refresh_address(request.area, record.key),
        "may": DECIDE_GAPS in request.permissions,
    }


GAP_DECISION = Panel("gap-decision", "record.side", "needs/gap_panel.html", _gap, kinds=("gaps",), order=5)
REFRESH_CHOICE = Panel(
    "refresh-choice",
    "record.side",
    "needs/refresh_panel.html",
    _refresh,
    kinds=("needs_assessments",),
    order=5,
)
