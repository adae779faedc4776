"""An area's targets with their dates: several for one indicator, which of them counts now, and which became easier."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Literal, Protocol

from goldenthread.indicators.standing import Target, in_unit, target_of
from goldenthread.intake.loose_date import as_loose_date
from goldenthread.intake.pack import Pack
from goldenthread.methods.target import revision

SHEET = "targets"
Confirmed = Collection[tuple[str, str]]


def targets_of(pack: Pack, confirmed: Confirmed = ()) -> dict[str, tuple[Target, ...]]:
    """By indicator, the earliest milestone first and those without a date last. `confirmed` are the keys of targets
    with what they said when somebody confirmed them."""
    found: dict[str, list[Target]] = {}
    for row in pack.rows(SHEET):
        target = target_of(row)
        if target is not None:
            marked = replace(target, confirmed=(target.key, target.said) in confirmed)
            found.setdefault(target.indicator, []).append(marked)
    return {key: tuple(sorted(each, key=lambda one: one.due or date.max)) for key, each in found.items()}


def milestone_now(targets: Sequence[Target], on: date) -> Target | None:
    """The next one that is due on or after the day; else the last that was; else one without a date."""
    ahead = [each for each in targets if each.due is not None and each.due >= on]
    passed = [each for each in targets if each.due is not None and each.due < on]
    undated = [each for each in targets if each.due is None]
    return next(iter([*ahead, *passed[-1:], *undated]), None)


class RowChanged(Protocol):
    """What is needed of a change of a row of a pack."""

    @property
    def sheet(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def change(self) -> str: ...
    @property
    def fields(self) -> Mapping[str, tuple[str, str]]: ...


@dataclass(frozen=True)
class Revised:
    """A target that a load of the pack changed. `word` says which way; a target that went away was withdrawn."""

    key: str
    indicator: str
    at: datetime
    by: str
    before: str
    after: str
    word: Literal[
        "tightened", "loosened", "later", "earlier", "tightened but later", "withdrawn", "cannot be told"
    ]

    @property
    def is_easier(self) -> bool:
        return self.word in ("loosened", "later", "tightened but later", "withdrawn")


def revised(changes: Sequence[RowChanged], at: datetime, by: str, now: Mapping[str, Target]) -> list[Revised]:
    """What one load did to targets. `now` are those of the pack by key, for the cells that it left as they were. A row
    that went away and one that came for the same indicator in the same load are one target under another key."""
    rows = [each for each in changes if each.sheet == SHEET]
    gone = [each for each in rows if each.change == "removed"]
    came = [each for each in rows if each.change == "added"]
    found = []
    for each in rows:
        if each.change == "changed":
            found.append(_revised(each.key, _cells(each, 0, now), _cells(each, 1, now), at, by))
    for each in gone:
        old = _cells(each, 0, now)
        new = next((one for one in came if _cells(one, 1, now)["indicator"] == old["indicator"]), None)
        if new is not None:
            came.remove(new)
            found.append(_revised(new.key, old, _cells(new, 1, now), at, by))
        else:
            found.append(Revised(each.key, old["indicator"], at, by, _words(old), "", "withdrawn"))
    return [each for each in found if each is not None]


def _cells(change: RowChanged, side: int, now: Mapping[str, Target]) -> dict[str, str]:
    """The cells of a target before (0) or after (1) the load."""
    kept = now.get(change.key)
    cells = dict.fromkeys(("indicator", "comparison", "value", "unit", "by"), "")
    if kept is not None and change.change == "changed":
        cells = {
            "indicator": kept.indicator,
            "comparison": kept.comparison,
            "value": str(kept.value),
            "unit": kept.unit,
            "by": kept.by.printed if kept.by is not None else "",
        }
    return cells | {name: texts[side] for name, texts in change.fields.items() if name in cells}


def _revised(key: str, old: dict[str, str], new: dict[str, str], at: datetime, by: str) -> Revised | None:
    if old == new:
        return None
    made = Revised(
        key, new["indicator"] or old["indicator"], at, by, _words(old), _words(new), "cannot be told"
    )
    values = _number(old["value"]), _number(new["value"])
    if (
        values[0] is None
        or values[1] is None
        or any(old[name] != new[name] for name in ("comparison", "unit"))
    ):
        return made
    was, due = as_loose_date(old["by"]).last, as_loose_date(new["by"]).last
    later = bool(was and (due is None or due > was))
    earlier = bool(due and (was is None or due < was))
    word = revision(
        "at most" if new["comparison"] == "at most" else "at least",
        values[0],
        values[1],
        due_later=later,
        due_earlier=earlier,
    )
    return None if word == "no change" else replace(made, word=word)


def _words(cells: Mapping[str, str]) -> str:
    value = _number(cells["value"])
    amount = in_unit(value, cells["unit"]) if value is not None else cells["value"]
    return f"{cells['comparison']} {amount}" + (f" by {cells['by']}" if cells["by"] else "")


def _number(text: str) -> float | None:
    try:
        return float(Decimal(text))
    except InvalidOperation:
        return None
