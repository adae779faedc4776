"""Series in a CSV file, and their charts as CSV again: one row for each point."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import get_args

from goldenthread.methods.spc.chart import CannotChart, Chart, Observation, xmr
from goldenthread.methods.spc.rules import Direction
from goldenthread.methods.table_file import EXTRA, Said, british_day_of, day_of, no_day, rows_of

COLUMNS = ("series", "date", "value")
OPTIONAL = ("target", "improvement_direction", "rebase")
HEADINGS = (
    "series", "date", "value", "mean", "lpl", "upl", "special_cause_type", "point_type", "variation", "assurance",
)  # fmt: skip
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)
# The package's own default, so that a file gives here what it gives there. It is said each time, since whether more is
# better is for people to say.
DEFAULT_DIRECTION: Direction = "increase"
MOST_NAMED = 3
UNKNOWN = ("na", "n/a", "null")
SUPPRESSED = ("c", "*")
UNAVAILABLE = ("x", "z", ":", "..")


@dataclass
class SeriesRows:
    """What the file says of one series. `texts` keeps each date as it is written."""

    name: str
    first_row: int
    observations: list[Observation] = field(default_factory=list)
    texts: dict[date, str] = field(default_factory=dict)
    rows: dict[date, int] = field(default_factory=dict)
    target: Decimal | None = None
    target_day: date | None = None
    direction: Direction | None = None
    british: str = ""
    problems: list[Said] = field(default_factory=list)
    remarks: list[Said] = field(default_factory=list)


def read_series(text: str) -> list[SeriesRows]:
    """Every series in the order in which it first stands in the file. Raises NotATable."""
    found: dict[str, SeriesRows] = {}
    for row, cells in rows_of(text, COLUMNS, OPTIONAL):
        series = found.setdefault(cells["series"], SeriesRows(cells["series"], row))
        _read_row(series, row, cells)
    return list(found.values())


def charts_of(
    series: Iterable[SeriesRows], *, screen_outliers: bool = True, fix_after: int | None = None
) -> Iterator[tuple[SeriesRows, Chart | None, list[Said]]]:
    """Each series with its chart, None where it was left out, and everything that was found. What is true of several
    series is said once, with the first."""
    every = list(series)
    of_file = list(_said_of_file(every))
    for each in every:
        said, of_file = [*of_file, *each.problems, *each.remarks], []
        if each.problems:
            said.append(_said(each, "is left out because of the rows above", refuses=True))
            yield each, None, said
            continue
        try:
            chart = xmr(
                each.observations,
                direction=each.direction or DEFAULT_DIRECTION,
                target=each.target,
                screen_outliers=screen_outliers,
                fix_after=fix_after,
            )
        except CannotChart as why:
            yield each, None, [*said, _said(each, f"is left out: {why}", refuses=True)]
            continue
        notes = (*_unlikely(each), *chart.notes)
        said += [Said(f"Series “{each.name}”: {note}", refuses=False) for note in notes]
        yield each, chart, said


def chart_rows(series: SeriesRows, chart: Chart) -> Iterator[tuple[str, ...]]:
    """A row for each point, as HEADINGS. Numbers print with every digit that they have."""
    variation, assurance = chart.variation or "", chart.assurance or ""
    segment, limits = -1, ("", "", "")
    for point in chart.points:
        if point.segment != segment:
            segment = point.segment
            limits = number(point.mean), number(point.lower), number(point.upper)
        yield (
            series.name,
            series.texts[point.day],
            "" if point.value is None else str(point.value),
            *limits,
            point.cause or "",
            point.kind or "",
            variation,
            assurance,
        )


def number(value: float | None) -> str:
    """A float as the shortest text that reads back as the same float; nothing for None."""
    return "" if value is None else repr(value)


def _read_row(series: SeriesRows, row: int, cells: dict[str, str]) -> None:
    if extra := cells.get(EXTRA):
        words = "stands beyond the columns that the header names; is there a comma inside a number?"
        series.problems.append(Said(words, row, "", extra))
    day = day_of(cells["date"])
    if day is None and (day := british_day_of(cells["date"])) is not None:
        series.british = series.british or cells["date"]
    if day is None:
        series.problems.append(Said(no_day(cells["date"]), row, "date", cells["date"]))
    value = _value(series, row, cells["value"])
    rebase = _rebase(series, row, cells.get("rebase", ""))
    target = _number(series, row, "target", cells.get("target", ""))
    _direction(series, row, cells.get("improvement_direction", ""))
    if day is None:
        return
    if day in series.rows:
        if _same(series, day, value, rebase):
            words = f"Series “{series.name}”: row {series.rows[day]} says the same of this date, so it is used once"
            series.remarks.append(Said(words, row, "date", cells["date"], refuses=False))
            return
        words = (
            f"stands in row {series.rows[day]} of the same series too, and nothing says which value is right"
        )
        series.problems.append(Said(words, row, "date", cells["date"]))
        return
    series.texts[day], series.rows[day] = cells["date"], row
    series.observations.append(Observation(day, value, rebase))
    if target is not None and (series.target_day is None or day >= series.target_day):
        series.target, series.target_day = target, day


def _same(series: SeriesRows, day: date, value: Decimal | None, rebase: bool) -> bool:
    before = next(each for each in series.observations if each.day == day)
    return (before.value, before.rebase) == (value, rebase) and value is not None


def _value(series: SeriesRows, row: int, text: str) -> Decimal | None:
    lower = text.lower()
    if lower in SUPPRESSED:
        words = f"Series “{series.name}”: the value is suppressed, so nothing is calculated from it"
        series.remarks.append(Said(words, row, "value", text, refuses=False))
        return None
    if not text or lower in UNKNOWN or lower in UNAVAILABLE:
        return None
    return _number(series, row, "value", text)


def _number(series: SeriesRows, row: int, column: str, text: str) -> Decimal | None:
    if not text or text.lower() in UNKNOWN:
        return None
    try:
        found = Decimal(text)
        if found.is_finite() and "_" not in text:
            return found
    except InvalidOperation:
        pass
    series.problems.append(
        Said("is no number; write it as 1234.5, without commas, % or £", row, column, text)
    )
    return None


def _rebase(series: SeriesRows, row: int, text: str) -> bool:
    if not text or text.lower() in ("0", "0.0", "false", "no", *UNKNOWN):
        return False
    if text.lower() not in ("1", "1.0", "true", "yes"):
        words = "is neither empty, 0 nor 1 (1 on the first point of a new segment)"
        series.problems.append(Said(words, row, "rebase", text))
    return True


def _direction(series: SeriesRows, row: int, text: str) -> None:
    if text == series.direction or not text or text.lower() in UNKNOWN:
        return
    found = next((each for each in DIRECTIONS if each == text.lower()), None)
    if found is None:
        words = f"is none of {', '.join(DIRECTIONS)}"
        series.problems.append(Said(words, row, "improvement_direction", text))
    elif series.direction not in (None, found):
        words = f"differs from “{series.direction}”, given above for the same series"
        series.problems.append(Said(words, row, "improvement_direction", text))
    else:
        series.direction = found


def _said_of_file(every: Sequence[SeriesRows]) -> Iterator[Said]:
    british = [each for each in every if each.british and not each.problems]
    if british:
        text = british[0].british
        day = british_day_of(text)
        yield Said(
            f"Dates such as {text} are read as day/month/year: {day.isoformat() if day else ''}.",
            refuses=False,
        )
    silent = [each for each in every if each.direction is None and not each.problems]
    if silent:
        named = ", ".join(f"“{each.name}”" for each in silent[:MOST_NAMED])
        more = f" and {len(silent) - MOST_NAMED} more" if len(silent) > MOST_NAMED else ""
        yield Said(
            f"Series {named}{more} {'names' if len(silent) == 1 else 'name'} no improvement_direction: taken as "
            f"{DEFAULT_DIRECTION}, as the package does. Write decrease where less is better, or neutral.",
            refuses=False,
        )


def _unlikely(series: SeriesRows) -> Iterator[str]:
    """What may be a mistake and may be meant."""
    if not series.name:
        yield "rows without the name of a series are taken as one series."
    below = [
        series.rows[each.day] for each in series.observations if each.value is not None and each.value < 0
    ]
    if below:
        rows = ", ".join(str(row) for row in below[:6]) + (
            f" and {len(below) - 6} more" if len(below) > 6 else ""
        )
        yield (
            f"values below 0 (row {rows}) are used as they stand; a count of people or events cannot be below 0."
        )


def _said(series: SeriesRows, words: str, *, refuses: bool) -> Said:
    return Said(f"Series “{series.name}” (from row {series.first_row}) {words}.", refuses=refuses)
