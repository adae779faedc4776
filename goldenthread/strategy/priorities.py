"""The priorities of a strategy, each with what it promises, how its success would be known, and its actions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.strategy.action_plan import ActionLine

COMMITMENT, SERVICE_LINE, PATIENT_CHOICE = "commitment", "service line", "patient choice"


@dataclass(frozen=True)
class PriorityLine:
    """One priority. `commitments` are promises, `service_lines` the services it names."""

    record: PackRecord
    number: str
    title: str
    short_title: str
    category: str
    rationale: str
    commitments: tuple[PackRecord, ...]
    service_lines: tuple[PackRecord, ...]
    success: tuple[PackRecord, ...]
    actions: tuple[ActionLine, ...]

    @property
    def services_named(self) -> int:
        """Services that its lines, commitments and actions name, each once; a line nobody mapped counts as one."""
        named = {
            key
            for row in (*self.commitments, *self.service_lines, *(line.record for line in self.actions))
            for key in row.refs("services")
        }
        return len(named) + sum(not row.refs("services") for row in self.service_lines)

    @property
    def overdue(self) -> int:
        return sum(action.overdue for action in self.actions)


def priority_lines(pack: Pack, strategy: str, actions: Sequence[ActionLine]) -> list[PriorityLine]:
    """The priorities of the strategy, in its own order."""
    return [
        _line(pack, record, actions)
        for record in pack.rows("priorities")
        if record.ref("strategy") == strategy
    ]


def outside_priorities(pack: Pack) -> list[PackRecord]:
    """What is promised under no priority; lines of a scope of services and patient choice have pages of their own."""
    return [
        row
        for row in pack.rows("commitments")
        if not row.ref("priority") and row.text("kind") not in (SERVICE_LINE, PATIENT_CHOICE)
    ]


def success_of_the_whole(pack: Pack) -> list[PackRecord]:
    """How the success of the whole strategy would be known: the statements that stand under no priority (R27)."""
    return [row for row in pack.rows("success_statements") if not row.ref("priority")]


def patient_choice(pack: Pack) -> list[PackRecord]:
    """What is promised about choice and personalisation, under whichever priority it stands (R46)."""
    return [row for row in pack.rows("commitments") if row.text("kind") == PATIENT_CHOICE]


def _line(pack: Pack, record: PackRecord, actions: Iterable[ActionLine]) -> PriorityLine:
    under = [row for row in pack.rows("commitments") if row.ref("priority") == record.key]
    return PriorityLine(
        record=record,
        number=record.text("number"),
        title=record.text("title"),
        short_title=record.text("short_title"),
        category=record.text("category") or "not recorded",
        rationale=record.text("rationale"),
        commitments=tuple(row for row in under if row.text("kind") not in (SERVICE_LINE, PATIENT_CHOICE)),
        service_lines=tuple(row for row in under if row.text("kind") == SERVICE_LINE),
        success=tuple(row for row in pack.rows("success_statements") if row.ref("priority") == record.key),
        actions=tuple(line for line in actions if record.key in [each.key for each in line.priorities]),
    )
