"""How far a wait is from its target, and what each month must bring to reach it by its date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from goldenthread.indicators.standing import distance
from goldenthread.intake.loose_date import LooseDate
from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.waiting.capacity import DAYS_IN_MONTH

Comparison = Literal["at least", "at most"]


@dataclass(frozen=True)
class TargetGap:
    """`gap` and `per_month` are in the target's unit and above 0 while there is a way to go; None where they cannot be
    worked out. `cautions` say what a reader must know of the sum."""

    reading: Figure | None
    target: float
    unit: str
    by: LooseDate
    since: date | None
    gap: float | None
    months: float | None
    per_month: float | None
    is_met: bool | None
    words: str
    cautions: tuple[str, ...]


def target_gap(
    target: float,
    unit: str,
    comparison: Comparison,
    by: LooseDate,
    last: tuple[Figure, LooseDate] | None,
    on: date,
) -> TargetGap:
    """From the last reading and the last day that its date can mean to the last day that the target's date can mean."""
    aim = f"{comparison} {_with_unit(target, unit)}{f' by {by.printed}' if by.printed else ''}"
    if last is None:
        words = f"The target is {aim}; no reading says how far away it is."
        return TargetGap(None, target, unit, by, None, None, None, None, None, words, ())
    figure, when = last
    value = _bound(figure, comparison)
    shown = f"{_with_unit_words(figure)}{f' ({when.printed})' if when.printed else ''}"
    cautions = _cautions(figure, when, by, unit, on)
    if value is None:
        words = f"The target is {aim}; the last reading is {shown}, which does not say how far away it is."
        return TargetGap(figure, target, unit, by, when.last, None, None, None, None, words, cautions)
    gap = target - value if comparison == "at least" else value - target
    if gap <= 0:
        words = f"The target is {aim}; the last reading is {shown}, which meets it."
        return TargetGap(figure, target, unit, by, when.last, 0.0, None, None, True, words, cautions)
    way = f"The target is {aim}; the last reading is {shown}: {_apart(gap, unit)} to go"
    months = None if by.last is None or when.last is None else (by.last - when.last).days / DAYS_IN_MONTH
    if months is None or months <= 0:
        return TargetGap(figure, target, unit, by, when.last, gap, None, None, False, f"{way}.", cautions)
    each = gap / months
    words = f"{way}, which is {_apart(round(each, 1), unit)} each month for {_months(months)}."
    return TargetGap(figure, target, unit, by, when.last, gap, months, each, False, words, cautions)


def _bound(figure: Figure, comparison: Comparison) -> float | None:
    """“Over 90%” is enough to know that at least 90% is met."""
    if figure.value is not None:
        return figure.value
    return figure.low if comparison == "at least" else figure.high


def _cautions(figure: Figure, when: LooseDate, by: LooseDate, unit: str, on: date) -> tuple[str, ...]:
    said = []
    if unit == "weeks":
        kind = {"mean": "an average", "maximum": "the longest wait", "median": "a median"}
        said.append(
            "The target does not say whether it is an average, a median, a percentile or the longest wait; the reading "
            f"is {kind.get(figure.statistic, 'a ' + figure.statistic)}."
        )
    if when.last is not None and when.precision not in ("day", "month"):
        said.append(f"“{when.printed}” is counted from its last day.")
    if by.last is not None and by.last < on and (when.last is None or when.last < by.last):
        said.append("That day has passed, and no reading since says whether it was reached.")
    return tuple(said)


def _with_unit(value: float, unit: str) -> str:
    said = amount(value, unit)
    if unit == "per cent":
        return said
    return f"{said} {unit.removesuffix('s') if value == 1 else unit}".strip()


def _apart(value: float, unit: str) -> str:
    """How far apart two amounts are: shares in percentage points."""
    return distance(value, unit) if unit == "per cent" else _with_unit(value, unit)


def _with_unit_words(figure: Figure) -> str:
    said = figure.shown if figure.unit in ("per cent", "pounds") else f"{figure.shown} {figure.unit}".strip()
    said = said[:1].lower() + said[1:]  # “Over 90%” stands inside a sentence
    kind = {"mean": "on average", "maximum": "at the longest", "median": "at the median"}
    return f"{said} {kind[figure.statistic]}" if figure.statistic in kind else said


def _months(months: float) -> str:
    said = amount(round(months, 1))
    return f"{said} month" if said == "1" else f"{said} months"
