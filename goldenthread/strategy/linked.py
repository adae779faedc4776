"""Other strategies that this one leans on, and which of them have ended (R32)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.strategy.dates import When, when
from goldenthread.strategy.glance import state_on


@dataclass(frozen=True)
class LinkedStrategy:
    """`state` is “current”, “not started”, “expired” or “not known”."""

    record: PackRecord
    title: str
    owner: str
    starts: When
    ends: When
    relation: str
    state: str


def linked_strategies(pack: Pack, on: date) -> list[LinkedStrategy]:
    return [
        LinkedStrategy(
            record=row,
            title=row.text("title"),
            owner=row.text("owner"),
            starts=when(row, "starts"),
            ends=when(row, "ends"),
            relation=row.text("relation"),
            state=state_on(row, on),
        )
        for row in pack.rows("linked_strategies")
    ]
