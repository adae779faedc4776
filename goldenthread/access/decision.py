"""What people decide about an area: each kind is declared where its table is, so that one register shows them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Decision:
    """`sheet` and `key` are the record that it is about, `title` what it was called then; `found` what was said of it.

    `answer` is the record, as (sheet, key), that was chosen; `said` the hash of what was said, where it holds for that
    alone. Of one that no longer holds: when, who and why.
    """

    decided: str
    by: str
    at: datetime
    reason: str = ""
    title: str = ""
    sheet: str = ""
    key: str = ""
    link: str = ""
    found: str = ""
    said: str = ""
    answer: tuple[str, str] | None = None
    ended_at: datetime | None = None
    ended_by: str = ""
    ended_reason: str = ""

    @property
    def holds(self) -> bool:
        return self.ended_at is None


@dataclass(frozen=True)
class DecisionKind:
    """`model` is the table, as “app.Model”; `read` gives every decision of an area in it, those that ended too, in one
    query."""

    key: str
    title: str
    model: str
    read: Callable[[Any], Iterable[Decision]]
    order: int = 100
