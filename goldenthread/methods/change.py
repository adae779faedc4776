"""Change between two figures: computed where they are alike, a warning in words where they are not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.period import Period


class Break(Protocol):
    """From the day `on` the figures of a series are made another way; `words` say how."""

    @property
    def on(self) -> date: ...
    @property
    def words(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Change:
    """Where there are warnings there are no numbers; cautions stand beside the numbers. `percent` is for amounts,
    `points` for shares in per cent."""

    earlier: Figure
    later: Figure
    absolute: float | None = None
    percent: float | None = None
    points: float | None = None
    ratio: float | None = None
    warnings: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """“up 759 (25.1%)”, “down 1.4 percentage points”, with what to beware of, or why they cannot be compared."""
        with_care = f"; with care: {'; '.join(self.cautions)}" if self.cautions and not self.warnings else ""
        return self._plain_words + with_care

    @property
    def _plain_words(self) -> str:
        if self.warnings:
            return "Not compared: " + "; ".join(self.warnings)
        if self.absolute is None:
            return "Not compared: the change is not known"
        if self.absolute == 0:
            return "no change"
        direction = "up" if self.absolute > 0 else "down"
        if self.points is not None:
            points = amount(abs(round(self.points, 1)))
            return f"{direction} {points} percentage {'point' if points == '1' else 'points'}"
        by = f"{direction} {amount(abs(round(self.absolute, 2)), self.later.unit)}"
        return by if self.percent is None else f"{by} ({amount(abs(round(self.percent, 1)))}%)"


def change(earlier: Figure, later: Figure, breaks: Sequence[Break] = ()) -> Change:
    """From the earlier figure to the later one. Figures that are not alike give warnings and no number; a projection,
    a provisional figure or one of the series' `breaks` between them gives cautions beside it."""
    warnings = unlike(earlier, later)
    if warnings or earlier.value is None or later.value is None:
        return Change(earlier, later, warnings=warnings)
    said = cautions(earlier, later, breaks)
    absolute = later.value - earlier.value
    ratio = later.value / earlier.value if earlier.value else None
    if later.unit == "per cent":
        return Change(earlier, later, absolute=absolute, points=absolute, ratio=ratio, cautions=said)
    percent = None if ratio is None else (ratio - 1) * 100
    return Change(earlier, later, absolute=absolute, percent=percent, ratio=ratio, cautions=said)


def cautions(one: Figure, other: Figure, breaks: Sequence[Break] = ()) -> tuple[str, ...]:
    """What a reader must know although the two may be compared, each in words; empty where there is nothing."""
    said = []
    if one.finality != other.finality:
        said.append(f"{_finality(one)} compared with {_finality(other)}")
    if "year to date" in (one.accumulation, other.accumulation) and one.accumulation != other.accumulation:
        said.append("one adds up over the year, and the other does not say whether it does")
    said += [
        f"the {what} of one of the two is not stated"
        for what, a, b in (("unit", one.unit, other.unit), ("population", one.population, other.population))
        if bool(a) != bool(b)
    ]
    if (one.period is None) != (other.period is None):
        said.append("the period of one of the two is not stated")
    if one.period is not None and other.period is not None:
        first, last = sorted((one.period.end, other.period.end))
        said += [
            f"figures are made another way from {_day(each.on)}: {each.words.rstrip('.')}"
            for each in breaks
            if first < each.on <= last
        ]
    return tuple(dict.fromkeys(said))


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
    if one.accumulation == other.accumulation == "year to date":
        reasons += _unlike_points_of_year(one.period, other.period)
    return tuple(dict.fromkeys(reasons))


def beside_each_other(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The known figures that may be ranked or have a median: alike with the most of them, and of one period."""
    known = [each for each in figures if each.value is not None and not _is_bound(each)]
    groups: list[list[Figure]] = []
    for each in known:
        own = next((group for group in groups if _is_of(group[0], each)), None)
        if own is None:
            groups.append([each])
        else:
            own.append(each)
    most: list[Figure] = max(groups, key=len, default=[])
    return tuple(most)


def _is_of(one: Figure, other: Figure) -> bool:
    return one.period == other.period and one.finality == other.finality and not unlike(one, other)


def in_runs(figures: Sequence[Figure], breaks: Sequence[Break] = ()) -> tuple[Figure | None, ...]:
    """A series, oldest first, with None wherever no line may join two known neighbours: they are not alike, or the
    figures are made another way from between them."""
    found: list[Figure | None] = []
    before: Figure | None = None
    for each in figures:
        if each.value is not None:
            if before is not None and (unlike(before, each) or _is_broken(before, each, breaks)):
                found.append(None)
            before = each
        found.append(each)
    return tuple(found)


def last_run(figures: Sequence[Figure], breaks: Sequence[Break] = ()) -> tuple[Figure, ...]:
    """The newest readings that may be joined by a line."""
    found: list[Figure] = []
    for each in reversed(in_runs(figures, breaks)):
        if each is None:
            break
        found.append(each)
    return tuple(reversed(found))


def _is_broken(one: Figure, other: Figure, breaks: Sequence[Break]) -> bool:
    if one.period is None or other.period is None:
        return False
    first, last = sorted((one.period.end, other.period.end))
    return any(first < each.on <= last for each in breaks)


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


def _unlike_points_of_year(one: Period | None, other: Period | None) -> list[str]:
    """Figures that add up over the year compare only with the same point of another year."""
    rule = "figures that add up over the year compare only with the same point of another year"
    if one is None or other is None:
        return [f"{rule}, and the period of one is not known"]
    same_end = _point_of_year(one.end) == _point_of_year(other.end)
    same_start = one.is_instant or (one.start.month, one.start.day) == (other.start.month, other.start.day)
    return [] if same_end and same_start else [f"{rule}: {one.words}, and {other.words}"]


def _point_of_year(day: date) -> tuple[int, int]:
    """Month and day; the last of February is one point, whatever the year."""
    tomorrow = day + timedelta(days=1)
    return (tomorrow.month, tomorrow.day)


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


def _finality(figure: Figure) -> str:
    return {
        "actual": "an actual figure",
        "provisional": "a provisional figure",
        "projected": "a projection",
    }.get(figure.finality, figure.finality)


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _is_bound(figure: Figure) -> bool:
    return figure.bound not in ("exact", "about", "nearly", "just over")


def _bound(figure: Figure) -> str:
    return f"“{figure.shown}” is a bound, not a number"


def _not_one_number(figure: Figure) -> str:
    if figure.low is not None or figure.high is not None:
        return f"“{figure.shown}” is a range or a bound, not one number"
    when = f" in {figure.period.words}" if figure.period else ""
    return f"the figure{when} is {figure.shown}"
