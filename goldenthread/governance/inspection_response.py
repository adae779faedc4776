"""The answer to an inspection: each area of weakness with what was done, what it changed, and what is still to do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from goldenthread.indicators.stated import stated_figure
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.methods.figure import Figure
from goldenthread.strategy.action_plan import ActionLine, action_plan
from goldenthread.strategy.dates import last_day, said, when
from goldenthread.strategy.progress import NOT_RECORDED

# What is claimed, in the order in which a board asks for it; what is still to do comes by itself.
CLAIMS = ("impact", "achievement", "appointment", "gap")
FURTHER = "further development"


@dataclass(frozen=True)
class Claim:
    """A statement about a weakness, with the figures and the evidence that the document gives for it."""

    record: PackRecord
    kind: str
    dated: str
    figures: tuple[tuple[PackRecord, Figure], ...]
    evidence: tuple[PackRecord, ...]

    @property
    def supported(self) -> bool:
        return bool(self.figures or self.evidence)


@dataclass(frozen=True)
class Development:
    """Something still to do: a statement or an action, with its day and whether that has passed."""

    record: PackRecord
    text: str
    due: str
    due_day: date | None
    status: str
    days_overdue: int
    updates: tuple[PackRecord, ...] = ()

    @property
    def overdue(self) -> bool:
        return self.days_overdue > 0


@dataclass(frozen=True)
class Weakness:
    """An area of weakness exactly as printed, and the answer to it."""

    record: PackRecord
    claims: Mapping[str, tuple[Claim, ...]]
    developments: tuple[Development, ...]

    @property
    def claimed(self) -> int:
        return sum(len(claims) for claims in self.claims.values())

    @property
    def supported(self) -> int:
        """How many claims name a figure or a piece of evidence."""
        return sum(claim.supported for claims in self.claims.values() for claim in claims)

    @property
    def overdue(self) -> int:
        return sum(each.overdue for each in self.developments)


def inspection_response(pack: Pack, on: date) -> list[Weakness]:
    """The areas of weakness in the order of the inspection's letter."""
    lines = {line.record.key: line for line in action_plan(pack, on)}
    statements: dict[str, list[PackRecord]] = {}
    for row in pack.rows("improvements"):
        statements.setdefault(row.ref("weakness_area"), []).append(row)
    return [_weakness(pack, row, statements.get(row.key, []), lines) for row in pack.rows("weakness_areas")]


def _weakness(
    pack: Pack, row: PackRecord, statements: list[PackRecord], lines: Mapping[str, ActionLine]
) -> Weakness:
    claims = {
        kind: tuple(_claim(pack, each) for each in statements if each.text("kind") == kind) for kind in CLAIMS
    }
    further = [_statement(each) for each in statements if each.text("kind") == FURTHER]
    further += [_action(lines[key]) for key in _actions_of(pack, row.key) if key in lines]
    return Weakness(row, {kind: found for kind, found in claims.items() if found}, tuple(further))


def _claim(pack: Pack, row: PackRecord) -> Claim:
    return Claim(
        record=row,
        kind=row.text("kind"),
        dated=said(when(row, "dated")),
        figures=tuple(
            (each, stated_figure(each)) for each in _records(pack, "stated_figures", row.refs("figures"))
        ),
        evidence=tuple(_records(pack, "evidence", row.refs("evidence"))),
    )


def _statement(row: PackRecord) -> Development:
    """Its date is when it was said, not when it is due: only an action has a day that can pass."""
    return Development(row, row.text("text"), "", None, NOT_RECORDED, 0)


def _action(line: ActionLine) -> Development:
    return Development(
        record=line.record,
        text=line.text,
        due=line.due_words,
        due_day=last_day(line.due),
        status=line.status,
        days_overdue=line.days_overdue,
        updates=line.updates,
    )


def _actions_of(pack: Pack, weakness: str) -> list[str]:
    """The actions linked to the weakness, each followed by the actions that are part of it."""
    links = [row for row in pack.rows("links") if row.text("from_sheet") == "actions"]
    parts: dict[str, list[str]] = {}
    for row in links:
        if row.text("relation") == "part of" and row.text("to_sheet") == "actions":
            parts.setdefault(row.text("to_key"), []).append(row.text("from_key"))
    found: list[str] = []
    for row in links:
        if row.text("to_sheet") == "weakness_areas" and row.text("to_key") == weakness:
            found += [row.text("from_key"), *parts.get(row.text("from_key"), [])]
    return list(dict.fromkeys(found))


def _records(pack: Pack, sheet: str, keys: Iterable[str]) -> list[PackRecord]:
    return [record for key in keys if (record := pack.record(sheet, key)) is not None]
