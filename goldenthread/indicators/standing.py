"""Where an indicator stands: its first and latest reading, which way it moves, and how far it is from its target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from goldenthread.intake.loose_date import LooseDate
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.change import Break, change, last_run
from goldenthread.methods.compare import Direction
from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.interval import difference_of
from goldenthread.methods.stale import possibly_stale
from goldenthread.methods.target import held

Word = Literal[
    "met", "not met", "on the way", "cannot be told", "unread since due", "no reading", "no target", "held"
]
Movement = Literal[
    "improving", "getting worse", "no change", "no clear change", "higher", "lower", "cannot be told", ""
]


@dataclass(frozen=True)
class Target:
    """What was promised: at least or at most a value, by a day if one was named. `confirmed` is whether somebody
    said, with a reason, that it is right although it is far from every value."""

    comparison: Literal["at least", "at most"]
    value: float
    unit: str
    by: LooseDate | None = None
    wording: str = ""
    document: str = ""
    place: str = ""
    key: str = ""
    indicator: str = ""
    confirmed: bool = False

    @property
    def said(self) -> str:
        """All that it promises; whoever confirms it confirms this."""
        by = f" by {self.by.printed}" if self.by is not None and self.by.printed else ""
        return f"{self.words}{by}"

    @property
    def words(self) -> str:
        """“at most 12 weeks”, “at least 90%”."""
        return f"{self.comparison} {in_unit(self.value, self.unit)}"

    @property
    def due(self) -> date | None:
        """The last day that the promise can mean."""
        return self.by.last if self.by is not None else None


@dataclass(frozen=True)
class Standing:
    """`word` is the status, `sentence` says why. `gap` is the distance still to go, in the target's unit, and
    `monthly` what each month from the latest reading to the target's day had to bring. `stale` is said where the latest
    reading repeats the one before it."""

    word: Word
    sentence: str
    baseline: Figure | None
    latest: Figure | None
    target: Target | None
    movement: Movement
    movement_words: str
    gap: float | None = None
    monthly: float | None = None
    stale: str = ""

    @property
    def trend_sentence(self) -> str:
        """“Improving: up 10 percentage points.”, or why no trend can be told."""
        if self.movement == "cannot be told":
            return f"Which way it moves cannot be told: {self.movement_words.removeprefix('Not compared: ')}."
        if self.movement and self.movement != "no change":
            return f"{_capital(self.movement)}: {self.movement_words}."
        return f"{_capital(self.movement_words).rstrip('.')}." if self.movement_words else ""


def target_of(row: PackRecord) -> Target | None:
    """The target in a row of the sheet `targets`; None for a row without a number."""
    value = row.number("value")
    if value is None:
        return None
    return Target(
        comparison="at most" if row.text("comparison") == "at most" else "at least",
        value=float(value),
        unit=row.text("unit"),
        by=row.loose("by"),
        wording=row.text("wording"),
        document=row.document_title,
        place=row.document_place,
        key=row.key,
        indicator=row.text("indicator"),
    )


def held_words(target: Target, readings: Sequence[Figure], direction: Direction = "neither") -> str:
    """Why the target waits for somebody to confirm it; empty where it may stand."""
    if target.confirmed:
        return ""
    alike = [each for each in readings if not each.unit or not target.unit or each.unit == target.unit]
    if readings and not alike:
        return ""
    values = [number for each in alike for number in (each.value, each.low, each.high)]
    return held(target.value, values, target.unit, comparison=target.comparison, direction=direction)


def standing(
    readings: Sequence[Figure],
    target: Target | None,
    direction: Direction,
    on: date,
    breaks: Sequence[Break] = (),
) -> Standing:
    """Readings come oldest first. Nothing is said of a target that the readings cannot be held against. `breaks` are
    those of the indicator's series."""
    known = [
        figure
        for figure in readings
        if figure.shown and _has_number(figure) and figure.finality != "projected"
    ]
    baseline = _baseline(known, breaks)
    latest = known[-1] if known else None
    movement, movement_words = _movement(baseline, latest, direction, breaks)
    found = Standing(
        "no target",
        "No target is recorded.",
        baseline,
        latest,
        target,
        movement,
        movement_words,
        stale=possibly_stale(known).get(len(known) - 1, ""),
    )
    if latest is None:
        return _with(found, "no reading", "No reading is held, so nobody can say where it stands.")
    if target is None:
        return found
    if words := held_words(target, known, direction):
        return _with(found, "held", words)
    return _against(found, latest, target, on)


def in_unit(value: float, unit: str) -> str:
    """“12 weeks”, “90%”, “£100”."""
    shown = amount(round(value, 1), unit)
    return shown if unit in ("per cent", "pounds", "") else f"{shown} {unit}"


def distance(value: float, unit: str) -> str:
    """How far apart two amounts are: “33 weeks”, and of shares “5 percentage points”."""
    if unit != "per cent":
        return in_unit(value, unit)
    points = amount(round(value, 1))
    return f"{points} percentage {'point' if points == '1' else 'points'}"


def read_on(figure: Figure) -> date | None:
    """The last day that a reading can be about."""
    if figure.period is not None:
        return figure.period.end
    return figure.as_at


def _against(found: Standing, latest: Figure, target: Target, on: date) -> Standing:
    if latest.unit and target.unit and latest.unit != target.unit:
        words = f"The target is in {target.unit} and the reading in {latest.unit}, so they are not compared."
        return _with(found, "cannot be told", words)
    reached = _reached(latest, target)
    said = _said(latest)
    if reached is None:
        so_far = " so far in a year that is not over" if latest.accumulation == "year to date" else ""
        words = f"{_capital(said)}{so_far}, which does not say whether the target of {target.words} is met."
        return _with(found, "cannot be told", words)
    if reached:
        return _with(found, "met", f"{_capital(said)}: the target of {target.words} is met.")
    gap = _gap(latest, target)
    far = f", {distance(gap, target.unit)} from the target of {target.words}" if gap is not None else ""
    monthly = _monthly(latest, target, gap)
    pace = ""
    if monthly is not None and target.by is not None:
        pace = (
            f" To reach it by {_by(target)} it had to change by {distance(monthly, target.unit)} each month "
            "from then."
        )
    statistic = ""
    if latest.statistic in ("mean", "median", "maximum"):
        statistic = (
            f" The reading is a {latest.statistic}; the target does not say which statistic it is about."
        )
    sentence = f"{_capital(said)}{far}.{pace}{statistic}"
    read, due = read_on(latest), target.due
    if due is not None and due < on and (read is None or read < due):
        sentence += (
            f" The target's date, {_by(target)}, has passed, and no reading since says whether it was met."
        )
        return _with(found, "unread since due", sentence, gap, monthly)
    if due is not None and due >= on and found.movement == "improving":
        return _with(found, "on the way", sentence, gap, monthly)
    return _with(found, "not met", sentence, gap, monthly)


def _with(
    found: Standing, word: Word, sentence: str, gap: float | None = None, monthly: float | None = None
) -> Standing:
    return replace(found, word=word, sentence=sentence, gap=gap, monthly=monthly)


def _reached(latest: Figure, target: Target) -> bool | None:
    """A bound proves a target only on its own side: “over 90%” meets “at least 90%”, and leaves “at most 95%” open. So
    does a count of a year that is not over: it can only grow."""
    low = latest.low if latest.value is None else latest.value
    high = latest.high if latest.value is None else latest.value
    if target.comparison == "at least":
        enough, short = low is not None and low >= target.value, high is not None and high < target.value
    else:
        enough, short = high is not None and high <= target.value, low is not None and low > target.value
    if latest.accumulation == "year to date" and latest.statistic == "count":
        enough, short = (enough, False) if target.comparison == "at least" else (False, short)
    return True if enough else False if short else None


def _gap(latest: Figure, target: Target) -> float | None:
    return None if latest.value is None else round(abs(latest.value - target.value), 2)


def _monthly(latest: Figure, target: Target, gap: float | None) -> float | None:
    read, due = read_on(latest), target.due
    if gap is None or read is None or due is None:
        return None
    months = (due.year - read.year) * 12 + due.month - read.month
    return round(gap / months, 1) if months > 0 else None


def _movement(
    baseline: Figure | None, latest: Figure | None, direction: Direction, breaks: Sequence[Break] = ()
) -> tuple[Movement, str]:
    if baseline is None or latest is None:
        return "", "There is one reading, so no trend." if latest is not None else ""
    found = change(baseline, latest, breaks)
    if found.absolute is None:
        return "cannot be told", found.words
    if found.absolute == 0:
        return "no change", found.words
    gap = difference_of(latest, baseline)
    if gap is not None and gap.holds(0):
        return "no clear change", f"{found.words}, which chance alone could be (by the 95% interval)"
    if direction == "neither":
        return ("higher" if found.absolute > 0 else "lower"), found.words
    good = (found.absolute > 0) == (direction == "higher is better")
    return ("improving" if good else "getting worse"), found.words


def _baseline(known: Sequence[Figure], breaks: Sequence[Break]) -> Figure | None:
    """The first of the newest readings that are alike; where the latest is like none before it, the first of all, with
    which it is not compared or only with care."""
    if len(known) < 2:
        return None
    run = last_run(known, breaks)
    return run[0] if len(run) > 1 else known[0]


def _has_number(figure: Figure) -> bool:
    return figure.value is not None or figure.low is not None or figure.high is not None


def _said(latest: Figure) -> str:
    when = f" ({latest.period.words})" if latest.period else ""
    shown = latest.shown if latest.unit in ("per cent", "pounds", "") else f"{latest.shown} {latest.unit}"
    return f"the latest reading is {shown[:1].lower() + shown[1:]}{when}"


def _by(target: Target) -> str:
    due = target.due
    if target.by is None or due is None:
        return ""
    if target.by.precision == "day":
        return f"{due.day} {due:%B %Y}"
    return f"{due:%B %Y}" if target.by.precision == "month" else target.by.printed


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
