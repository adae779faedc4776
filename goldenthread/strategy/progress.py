"""How an action stands on a day: its newest update's status wins, and the older ones are kept (T19)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Protocol

from goldenthread.intake.loose_date import as_loose_date

DONE = "done"
NOT_RECORDED = "not recorded"


class Row(Protocol):
    """A row of `actions` or of `action_updates`."""

    @property
    def key(self) -> str: ...
    @property
    def values(self) -> Mapping[str, Any]: ...


def statuses(actions: Iterable[Row], updates: Iterable[Row], on: date) -> dict[str, str]:
    """The status of each action by its key. An update counts from the first day that its date can mean; an
    undated one is the oldest."""
    newest: dict[str, tuple[date, str]] = {}
    for update in updates:
        said = str(update.values.get("status") or "")
        dated = as_loose_date(update.values.get("dated")).first or date.min
        key = str(update.values.get("action") or "")
        if said and dated <= on and dated >= newest.get(key, (date.min, ""))[0]:
            newest[key] = (dated, said)
    return {
        action.key: newest[action.key][1]
        if action.key in newest
        else str(action.values.get("status") or NOT_RECORDED)
        for action in actions
    }


def days_overdue(due: Any, status: str, on: date) -> int:
    """Days since the last day that the date due can mean; 0 for what is done, not yet due, or has no date."""
    last = as_loose_date(due).last
    return (on - last).days if last is not None and last < on and status != DONE else 0
