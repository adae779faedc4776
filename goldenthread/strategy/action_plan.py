"""The action plan as at a date: each action with its lead, date and status, and whether it is overdue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.strategy.dates import When, first_day, last_day, said, when
from goldenthread.strategy.progress import days_overdue, statuses
from goldenthread.strategy.wording import read_wording


@dataclass(frozen=True)
class ActionLine:
    """One action. `status` is that of the newest update made by the date, else the one the document gives."""

    record: PackRecord
    reference: str
    text: str
    short_text: str
    group: str
    priority: PackRecord | None
    leads: tuple[str, ...]
    due: When
    status: str
    days_overdue: int
    success: str
    updates: tuple[PackRecord, ...]
    other_priorities: tuple[PackRecord, ...] = ()

    @property
    def priorities(self) -> tuple[PackRecord, ...]:
        """Every priority that it serves, the first named first."""
        return ((self.priority,) if self.priority else ()) + self.other_priorities

    @property
    def sub_actions(self) -> tuple[str, ...]:
        """The parts of an action that its document prints as a list."""
        return read_wording(self.text).points

    @property
    def overdue(self) -> bool:
        return self.days_overdue > 0

    @property
    def due_words(self) -> str:
        return said(self.due)

    @property
    def last_due_day(self) -> date | None:
        return last_day(self.due)


@dataclass(frozen=True)
class Wanted:
    """What a reader asks for; an empty word asks for nothing."""

    priority: str = ""
    status: str = ""
    group: str = ""
    overdue: bool = False

    def __bool__(self) -> bool:
        return bool(self.priority or self.status or self.group or self.overdue)


NO_PRIORITY = "none"


@dataclass(frozen=True)
class GroupCount:
    """The actions under one heading of their document, counted; an empty heading where none is printed."""

    group: str
    actions: int
    sub_actions: int
    overdue: int
    without_date: int
    without_lead: int


def group_counts(lines: Sequence[ActionLine]) -> list[GroupCount]:
    """One for every heading, in the order in which they stand."""
    groups: dict[str, list[ActionLine]] = {}
    for line in lines:
        groups.setdefault(line.group, []).append(line)
    return [
        GroupCount(
            group,
            len(of),
            sum(len(line.sub_actions) for line in of),
            sum(line.overdue for line in of),
            sum(line.last_due_day is None for line in of),
            sum(not line.leads for line in of),
        )
        for group, of in groups.items()
    ]


def action_plan(pack: Pack, on: date) -> list[ActionLine]:
    """Every action of the area's plans, in the order of the documents."""
    actions = pack.rows("actions")
    updates = _updates(pack.rows("action_updates"), on)
    status = statuses(actions, pack.rows("action_updates"), on)
    return [_line(pack, record, status[record.key], updates.get(record.key, ()), on) for record in actions]


def wanted_lines(lines: Iterable[ActionLine], wanted: Wanted) -> list[ActionLine]:
    """The lines that a reader asks for. The priority “none” asks for actions that serve no priority."""
    return [
        line
        for line in lines
        if (
            not wanted.priority
            or wanted.priority in ([each.key for each in line.priorities] or [NO_PRIORITY])
        )
        and (not wanted.status or wanted.status == line.status)
        and (not wanted.group or wanted.group == line.group)
        and (not wanted.overdue or line.overdue)
    ]


def _updates(rows: Iterable[PackRecord], on: date) -> Mapping[str, tuple[PackRecord, ...]]:
    """The updates of each action that were made by the date, oldest first; an undated one keeps its place."""
    found: dict[str, list[PackRecord]] = {}
    for row in rows:
        dated = first_day(when(row, "dated"))
        if dated is None or dated <= on:
            found.setdefault(row.ref("action"), []).append(row)
    return {key: tuple(sorted(rows, key=_moment)) for key, rows in found.items()}


def _moment(row: PackRecord) -> date:
    return first_day(when(row, "dated")) or date.min


def _line(pack: Pack, record: PackRecord, status: str, updates: Sequence[PackRecord], on: date) -> ActionLine:
    due = when(record, "due")
    organisations = [pack.title("organisations", key) for key in record.refs("lead_organisations")]
    return ActionLine(
        record=record,
        reference=record.text("reference"),
        text=record.text("text"),
        short_text=record.text("short_text"),
        group=record.text("group"),
        priority=pack.record("priorities", record.ref("priority")),
        leads=(*record.refs("leads"), *organisations),
        due=due,
        status=status,
        days_overdue=days_overdue(due, status, on),
        success=record.text("success"),
        updates=tuple(updates),
        other_priorities=tuple(
            each for key in record.refs("other_priorities") if (each := pack.record("priorities", key))
        ),
    )
