"""The settings that exclude most, by phase and kind, each with the support that it was given or an alert (R10)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from goldenthread.intake.loose_date import as_loose_date
from goldenthread.methods.disclosure.policy import MARKS, Policy, policy_by_default, shown_count
from goldenthread.methods.figure import amount
from goldenthread.methods.interval import of_rate, wilson
from goldenthread.needs.register import said
from goldenthread.needs.service_reach import Row

# So many settings of each phase and kind are listed; others follow on the sheet itself.
MOST = 5
ALL_PUPILS = "all pupils"


@dataclass(frozen=True)
class Setting:
    """`number` is as it may be shown, and None where it may not or is not known: `told` says which. `rate` is for every
    100 pupils on roll, worked out only of numbers that are shown."""

    row: Row
    number: int | None
    told: str
    rate: float | None
    rate_told: str
    period: str

    @property
    def alert(self) -> str:
        """Where nobody recorded any challenge or support."""
        return "" if self.row.values.get("support") else "No challenge or support is recorded."


@dataclass(frozen=True)
class Most:
    """The settings with most of one kind in one phase, among one group of pupils, in one time; most first. `of` is how
    many settings have a record."""

    phase: str
    kind: str
    pupils: str
    period: str
    settings: tuple[Setting, ...]
    of: int

    @property
    def title(self) -> str:
        whose = "" if self.pupils == ALL_PUPILS else f" of {self.pupils}"
        when = f", {self.period}" if self.period else ""
        return f"{self.kind[:1].upper()}{self.kind[1:]}{whose}: {self.phase}{when}"

    @property
    def unsupported(self) -> int:
        return sum(bool(each.alert) for each in self.settings)


def most_excluding(rows: Iterable[Row], most: int = MOST) -> list[Most]:
    """By phase, kind, group of pupils and time, in the order of the pack. Settings whose number may not be shown come
    after the others, by name: their order would tell who has more."""
    found: dict[tuple[str, str, str, str], list[Setting]] = {}
    for row in rows:
        setting = _setting(row)
        cells = row.values
        key = (
            str(cells.get("phase") or ""),
            str(cells.get("kind") or ""),
            str(cells.get("pupils") or ALL_PUPILS),
            setting.period,
        )
        found.setdefault(key, []).append(setting)
    return [
        Most(*key, settings=tuple(sorted(every, key=_order)[:most]), of=len(every))
        for key, every in found.items()
    ]


def _order(each: Setting) -> tuple[int, str]:
    return (-(each.number if each.number is not None else -1), str(each.row.values.get("setting") or ""))


def _setting(row: Row) -> Setting:
    cells = row.values
    policy = policy_by_default(already_published=bool(cells.get("document")))
    number, told = _shown(cells.get("number"), policy)
    on_roll, _ = _shown(cells.get("on_roll"), policy)
    rate, rate_told = None, ""
    if number is not None and on_roll:
        rate = number / on_roll * 100
        interval = (
            wilson(number, on_roll).scaled(100)
            if cells.get("kind") == "pupils suspended" and number <= on_roll
            else of_rate(number, on_roll, 100)
        )
        rate_told = f"95% interval {amount(round(interval.low, 1))} to {amount(round(interval.high, 1))}"
    start, end = said(as_loose_date(cells.get("period_start"))), said(as_loose_date(cells.get("period_end")))
    period = f"{start} to {end}" if start and end and start != end else start or end
    return Setting(row, number, told, rate, rate_told, period)


def _shown(value: object, policy: Policy) -> tuple[int | None, str]:
    if value in (None, ""):
        return None, "not known"
    shown = shown_count(int(str(value)), policy)
    return (shown, f"{shown:,}") if isinstance(shown, int) else (None, MARKS[shown])
