"""A funnel: stages that each take from the one before, with their conversion rates (R11)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.indicators.stated import stated_figure
from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.interval import Interval, wilson
from goldenthread.needs.service_reach import Row

# Stated figures of an overlapping group of this name are the stages of one funnel, widest first.
FUNNEL = "funnel of "


@dataclass(frozen=True)
class Stage:
    """`of_before` and `of_first` are shares in per cent; `refused` says why a stage cannot be one."""

    row: Row
    figure: Figure
    of_before: float | None = None
    of_first: float | None = None
    interval: Interval | None = None
    refused: str = ""


@dataclass(frozen=True)
class Funnel:
    name: str
    stages: tuple[Stage, ...]

    @property
    def holds(self) -> bool:
        return not any(each.refused for each in self.stages)

    @property
    def sentence(self) -> str:
        """“Of 1,638 young people engaged, 991 (60.5%) took part …, and of those 438 (44.2%) …: 26.7% of all.”"""
        known = [each for each in self.stages if each.figure.value is not None]
        if len(known) < 2 or not self.holds:
            return ""
        steps = [
            f"{amount(each.figure.value or 0)} ({amount(round(each.of_before or 0, 1))}%) {self._named(each)}"
            for each in known[1:]
        ]
        last = amount(round(known[-1].of_first or 0, 1))
        first = f"{amount(known[0].figure.value or 0)} {self._named(known[0])}"
        return f"Of {first}, {', and of those '.join(steps)}: {last}% of all."

    def _named(self, stage: Stage) -> str:
        """The stage without the name of the funnel: “progressed into employment”."""
        named = stage.row.title.removeprefix(f"{self.name}: ")
        return named[:1].lower() + named[1:] if named[1:2].islower() else named


def funnels(rows: Iterable[Row]) -> list[Funnel]:
    """In the order of the documents; a stage is never larger than the one before it, and after one that is no further
    rate is worked out: nobody can say of whom it would be."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        group = str(row.values.get("overlap_group") or "")
        if group.startswith(FUNNEL):
            found.setdefault(group.removeprefix(FUNNEL), []).append(row)
    return [Funnel(name, tuple(_stages(members))) for name, members in found.items()]


def _stages(rows: Sequence[Row]) -> Iterable[Stage]:
    first: float | None = None
    before: Figure | None = None
    broken = ""
    for row in rows:
        figure = stated_figure(row)
        value, previous = figure.value, before.value if before is not None else None
        if first is None:
            first = value
        if value is None or not previous or not first:
            yield Stage(row, figure)
        elif value > previous:
            broken = row.title
            words = f"{amount(value)} cannot come from {amount(previous)}: no rate is worked out."
            yield Stage(row, figure, refused=words)
        elif broken:
            words = f"No rate is worked out after “{broken}”, which is larger than the stage before it."
            yield Stage(row, figure, refused=words)
        else:
            interval = wilson(value, previous).scaled(100)
            yield Stage(row, figure, value / previous * 100, value / first * 100, interval)
        before = figure if value is not None else before
