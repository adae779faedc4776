"""Change between two figures: computed where they are alike, a warning in words where they are not."""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.period import Period


@dataclass(frozen=True, slots=True)
class Change:
    """Where there are warnings there are no numbers. `percent` is for amounts, `points` for shares in per cent."""

    earlier: Figure
    later: Figure
    absolute: float | None = None
    percent: float | None = None
    points: float | None = None
    ratio: float | None = None
    warnings: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """“up 759 (25.1%)”, “down 1.4 percentage points”, or why the two cannot be compared."""
        if self.warnings:
            return "Not compared: " + "; ".join(self.warnings)
        if self.absolute is None:
            return "Not compared: the change is not known"
        if self.absolute == 0:
            return "no change"
        direction = "up" if self.absolute > 0 else "down"
        if self.points is not None:
            return f"{direction} {amount(abs(round(self.points, 1)))} percentage points"
        by = f"{direction} {amount(abs(round(self.absolute, 2)), self.later.unit)}"
        return by if self.percent is None else f"{by} ({amount(abs(round(self.percent, 1)))}%)"


def change(earlier: Figure, later: Figure) -> Change:
    """From the earlier figure to the later one. Figures that are not alike give warnings and no number."""
    warnings = unlike(earlier, later)
    if warnings or earlier.value is None or later.value is None:
        return Change(earlier, later, warnings=warnings)
    absolute = later.value - earlier.value
    ratio = later.value / earlier.value if earlier.value else None
    if later.unit == "per cent":
        return Change(earlier, later, absolute=absolute, points=absolute, ratio=ratio)
    percent = None if ratio is None else (ratio - 1) * 100
    return Change(earlier, later, absolute=absolute, percent=percent, ratio=ratio)


def unlike(one: Figure, other: Figure) -> tuple[str, ...]:
    """Why the two may not be compared, each reason in words; empty where they may."""
    reasons = [_not_one_number(figure) for figure in (one, other) if figure.value is None]
    reasons += [_bound(figure) for figure in (one, other) if figure.value is not None and _is_bound(figure)]
    if one.statistic != other.statistic:
        reasons.append(f"{_statistic(one)} compared with {_statistic(other)}")
    if one.unit and other.unit and one.unit != other.unit:
        reasons.append(f"{one.unit} compared with {other.unit}")
    if one.population and other.population and one.population != other.population:
        reasons.append(f"different populations: {one.population}, and {other.population}")
    if one.breakdown != other.breakdown:
        reasons.append("different parts of the total")
    reasons += _unlike_periods(one.period, other.period)
    if one.accumulation != other.accumulation and "not stated" not in (one.accumulation, other.accumulation):
        reasons.append(f"{_accumulation(one)} compared with {_accumulation(other)}")
    return tuple(dict.fromkeys(reasons))


def _unlike_periods(one: Period | None, other: Period | None) -> list[str]:
    if one is None or other is None:
        return []
    if one.is_instant != other.is_instant:
        return [f"a moment ({_instant(one, other).words}) compared with a length of time"]
    if one.months is None or other.months is None:
        return []
    if abs(one.months - other.months) > 0.05 * max(one.months, other.months):
        return [f"periods of different length: {_length(one)} compared with {_length(other)}"]
    return []


def _instant(one: Period, other: Period) -> Period:
    return one if one.is_instant else other


def _length(period: Period) -> str:
    months = amount(period.months or 0)
    return f"{months} {'month' if months == '1' else 'months'} ({period.words})"


def _statistic(figure: Figure) -> str:
    return "a statistic that is not stated" if figure.statistic == "not stated" else figure.statistic


def _accumulation(figure: Figure) -> str:
    return {"point": "a point in time", "period": "a whole period"}.get(
        figure.accumulation, figure.accumulation
    )


def _is_bound(figure: Figure) -> bool:
    return figure.bound not in ("exact", "about", "nearly", "just over")


def _bound(figure: Figure) -> str:
    return f"“{figure.shown}” is a bound, not a number"


def _not_one_number(figure: Figure) -> str:
    if figure.low is not None or figure.high is not None:
        return f"“{figure.shown}” is a range or a bound, not one number"
    when = f" in {figure.period.words}" if figure.period else ""
    return f"the figure{when} is {figure.shown}"
