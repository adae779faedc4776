"""What contracts say about outcomes, indicators and the area's promise to children: yes, no or not recorded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.intake.pack import PackRecord

NOT_RECORDED = "not recorded"

CONDITIONS = (
    ("outcomes_stated", "Outcomes stated"),
    ("indicators_stated", "Indicators stated"),
    ("send_promise", "SEND Promise"),
)


@dataclass(frozen=True)
class ConditionCount:
    """Of `total` contracts, how many meet a condition, how many do not, and of how many nobody has said."""

    column: str
    title: str
    yes: int
    no: int
    total: int

    @property
    def not_recorded(self) -> int:
        return self.total - self.yes - self.no


def answer(contract: PackRecord, column: str) -> str:
    """An empty cell says nothing, so it is not a no."""
    return contract.text(column) or NOT_RECORDED


def condition_counts(contracts: Iterable[PackRecord]) -> list[ConditionCount]:
    """One count for each condition, over all contracts."""
    rows: Sequence[PackRecord] = list(contracts)
    counts = []
    for column, title in CONDITIONS:
        said = [answer(row, column) for row in rows]
        counts.append(ConditionCount(column, title, said.count("yes"), said.count("no"), len(rows)))
    return counts
