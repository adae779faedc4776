"""What is coming up: reviews, ends of contracts and agreements, actions due, strategies that end (R45)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.methods.months import add_months
from goldenthread.strategy.action_plan import ActionLine
from goldenthread.strategy.dates import When, last_day, said, when
from goldenthread.strategy.progress import DONE

LEAD_RULE = "contract-lead-months"
LEAD_MONTHS = 12


@dataclass(frozen=True)
class Coming:
    """One thing that is to happen. `at` is its date as printed and `day` the last day that this can mean.

    `open_until` is a later day until which it can still be done: of what follows a contract, the contract's end.
    """

    record: PackRecord
    kind: str
    what: str
    at: When
    day: date
    owner: str = ""
    open_until: date | None = None

    @property
    def at_words(self) -> str:
        return said(self.at)


# What is dated in which sheet: the sheet, the column, the kind of event, and the column that says whose it is.
_DATED = (
    ("agreements", "review_on", "Review of an agreement", ""),
    ("agreements", "ends", "End of an agreement", ""),
    ("contracts", "ends", "End of a contract", "buyer"),
    ("needs_assessments", "next_due", "Needs assessment due", "lead"),
    ("surveys", "repeat_due", "Survey to be repeated", ""),
    ("linked_strategies", "ends", "End of a linked strategy", "owner"),
    ("strategies", "ends", "End of this strategy", "owner"),
    ("risks", "review_on", "Review of a risk", "owner"),
)


def forward_plan(pack: Pack, actions: Iterable[ActionLine], on: date) -> list[Coming]:
    """Everything dated on or after the day, soonest first."""
    found = [
        Coming(row, kind, row.title, at, day, _owner(pack, row, owner))
        for sheet, column, kind, owner in _DATED
        for row in pack.rows(sheet)
        if (at := when(row, column)) is not None and (day := last_day(at)) is not None
    ]
    found += [
        Coming(
            line.record,
            "Action due",
            line.short_text or line.text,
            line.due,
            line.last_due_day,
            ", ".join(line.leads),
        )
        for line in actions
        if line.last_due_day is not None and line.status != DONE
    ]
    found += _lead_times(pack)
    coming = (item for item in found if max(item.day, item.open_until or item.day) >= on)
    return sorted(coming, key=lambda item: (item.day, item.kind, item.what))


def lead_months(pack: Pack) -> int:
    """How long before a contract ends its successor is planned: the area's own rule, else a year."""
    for rule in pack.rows("local_rules"):
        if rule.text("rule") == LEAD_RULE and rule.text("value").isdigit():
            return int(rule.text("value"))
    return LEAD_MONTHS


def _lead_times(pack: Pack) -> Iterable[Coming]:
    months = lead_months(pack)
    for row in pack.rows("contracts"):
        ends = last_day(when(row, "ends"))
        if ends is not None:
            begin = add_months(ends, -months)
            owner = _owner(pack, row, "buyer")
            yield Coming(row, "Decide what follows a contract", row.title, begin, begin, owner, ends)


def _owner(pack: Pack, row: PackRecord, column: str) -> str:
    named = row.ref(column) if column else ""
    for sheet in ("organisations", "bodies"):
        if named and pack.record(sheet, named):
            return pack.title(sheet, named)
    return named
