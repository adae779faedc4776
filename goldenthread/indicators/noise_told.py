"""What a control chart says in words: its answer first, then its limits, what stands out, and how its target fares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Literal

from goldenthread.methods.compare import Word
from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.spc.assurance import Assurance
from goldenthread.methods.spc.icons import ASSURANCE_WORDS, Variation
from goldenthread.methods.spc.rules import Direction, PointType, SpecialCause

# A run is of seven: with fewer points since the limits began nothing is drawn from them.
FEWEST_TO_TELL = 7
# More stretches than this are counted, not listed.
MOST_NAMED = 4
UNITS_SHOWN = ("per cent", "pounds", "")

CAUSE_WORDS: dict[SpecialCause, str] = {
    "Common Cause": "ordinary variation",
    "Above UCL": "above the upper limit",
    "Below LCL": "below the lower limit",
    "7 Point Trend (Increasing)": "one of seven that rise",
    "7 Point Trend (Decreasing)": "one of seven that fall",
    "2 in 3 Above CL": "two of three near the upper limit",
    "2 in 3 Below CL": "two of three near the lower limit",
    "7 Points Above CL": "one of seven above the mean",
    "7 Points Below CL": "one of seven below the mean",
}
KIND_WORDS: dict[PointType, str] = {
    "common_cause": "ordinary variation",
    "special_cause_improvement": "improvement",
    "special_cause_concern": "of concern",
    "special_cause_neutral_high": "unusually high",
    "special_cause_neutral_low": "unusually low",
}
_OPENING: dict[PointType, str] = {
    "common_cause": "No significant change",
    "special_cause_improvement": "Improving",
    "special_cause_concern": "Of concern",
    "special_cause_neutral_high": "Changed",
    "special_cause_neutral_low": "Changed",
}
_HOPES: dict[Assurance, str] = {
    "consistent_pass": "will be met as things stand",
    "consistent_fail": "will not be met unless something changes",
    "inconsistent": "will be met at some times and missed at others, by chance",
}
_GOOD: dict[Direction, str] = {
    "increase": "and higher is better",
    "decrease": "and lower is better",
    "neutral": "and neither way is better in itself",
}


@dataclass(frozen=True)
class Restart:
    """From this day the limits are worked out anew. `by` is who said so; empty where the indicator's own declaration
    does, because the figures are made another way."""

    on: date
    reason: str
    by: str = ""


@dataclass(frozen=True)
class Mark:
    """One point. Limits are None where there are none; `cause` and `kind` are None for a gap."""

    figure: Figure
    day: date
    value: float | None
    mean: float | None
    lower: float | None
    upper: float | None
    cause: SpecialCause | None
    kind: PointType | None
    segment: int

    @property
    def is_special(self) -> bool:
        return self.cause is not None and self.cause != "Common Cause"

    @property
    def is_told(self) -> bool:
        """Whether it has a class that rests on limits."""
        return self.kind is not None and self.lower is not None

    @property
    def plain(self) -> Mark:
        """The point without limits and class, for a stretch that is too short to have them."""
        if self.cause is None:
            return replace(self, lower=None, upper=None)
        return replace(self, lower=None, upper=None, cause="Common Cause", kind="common_cause")


@dataclass(frozen=True)
class Noise:
    """`refused` says why there is no chart; then there are no marks. `restarts` are by the number of their segment.

    `marks`, `variation` and `assurance` are those of the method, which files hold. A page shows `shown`, `told` and
    `assured`: nothing that rests on fewer than seven points. `instead` is what can be said where those are too few,
    and `step` how the latest then stands to the one before.
    """

    marks: tuple[Mark, ...]
    direction: Direction
    target: float | None = None
    method: Literal["XmR", "p-chart"] = "XmR"
    variation: Variation | None = None
    assurance: Assurance | None = None
    notes: tuple[str, ...] = ()
    refused: str = ""
    restarts: tuple[tuple[int, Restart], ...] = ()
    instead: tuple[str, ...] = ()
    step: Word = "not compared"

    @property
    def known(self) -> list[Mark]:
        return [mark for mark in self.marks if mark.value is not None]

    @property
    def latest(self) -> Mark | None:
        return self.known[-1] if self.known else None

    @property
    def since(self) -> list[Mark]:
        """The known points since the limits last began."""
        return [mark for mark in self.known if mark.segment == self.marks[-1].segment]

    @property
    def is_too_few(self) -> bool:
        """Whether there are so few points since the limits began that no chart could tell."""
        return self.variation is not None and len(self.since) < FEWEST_TO_TELL

    @property
    def stepped(self) -> bool:
        """Whether, of few points, the latest differs from the one before."""
        return self.is_too_few and self.step not in ("similar", "not compared")

    @property
    def told(self) -> Variation | None:
        return None if self.is_too_few else self.variation

    @property
    def assured(self) -> Assurance | None:
        return None if self.is_too_few else self.assurance

    @property
    def shown(self) -> tuple[Mark, ...]:
        """The marks as a page shows them: of a stretch of fewer than seven known points no limits and no classes."""
        counted = Counter(mark.segment for mark in self.known)
        return tuple(mark if counted[mark.segment] >= FEWEST_TO_TELL else mark.plain for mark in self.marks)

    @property
    def moved(self) -> Mark | None:
        """The first of seven or more points up to the latest that lie on one side of the mean, with as many before
        them since the limits began: there the figures seem to have moved for good."""
        since = self.since
        run = 0
        for mark in reversed(since):
            if mark.value is None or mark.mean is None or _side(mark) != _side(since[-1]) or not _side(mark):
                break
            run += 1
        return since[-run] if run >= FEWEST_TO_TELL and len(since) - run >= FEWEST_TO_TELL else None

    @property
    def answer(self) -> str:
        """The first thing to know, in one sentence."""
        latest = self.latest
        if latest is None:
            return self.refused or "No value is known, so nothing can be told."
        if self.is_too_few or latest.kind is None or latest.cause is None:
            return self._too_few
        if latest.cause == "Common Cause":
            return f"No significant change: {_amount_and_time(latest)} is ordinary variation."
        return (
            f"{_OPENING[latest.kind]}: {_amount_and_time(latest)} is {CAUSE_WORDS[latest.cause]}, "
            f"{_GOOD[self.direction]}."
        )

    @property
    def _too_few(self) -> str:
        number = len(self.since)
        points = f"{number} {'point' if number == 1 else 'points'}"
        anew = " since the limits began anew" if self.restarts else ""
        return f"Too few points to tell change from noise: {points}{anew}, and it takes {FEWEST_TO_TELL}."

    @property
    def assurance_words(self) -> str:
        return ASSURANCE_WORDS[self.assured] if self.assured else ""

    @property
    def assurance_answer(self) -> str:
        """How “The target of at most 12 weeks …” goes on."""
        return _HOPES[self.assured] if self.assured else ""

    @property
    def limits_words(self) -> str:
        """“The mean is 27.1, and by itself it varies between 23.3 and 30.9.”"""
        shown = next((mark for mark in reversed(self.shown) if mark.value is not None), None)
        if shown is None or shown.mean is None:
            return ""
        return f"The mean is {_shown(shown, shown.mean)}{_between(shown)}."

    @property
    def stretches(self) -> list[str]:
        """What is not ordinary, neighbours of one kind together, the newest first: “May to December 2025 (8 points,
        improvement: below the lower limit)”."""
        found = []
        for (kind, _), group in groupby(self.shown, key=lambda mark: (mark.kind, mark.segment)):
            marks = list(group)
            if kind is None or not marks[0].is_special:
                continue
            causes = ", ".join(dict.fromkeys(CAUSE_WORDS[mark.cause] for mark in marks if mark.cause))
            many = f"{len(marks)} points, " if len(marks) > 1 else ""
            found.append(f"{_span(marks)} ({many}{KIND_WORDS[kind]}: {causes})")
        return list(reversed(found))

    @property
    def sentence(self) -> str:
        """What a chart's picture says, for who does not see it."""
        latest = self.latest
        if latest is None:
            return self.answer
        said = [self.answer]
        if self.is_too_few:
            said.insert(0, f"{_amount_and_time(latest)}.")
        said.append(self.limits_words)
        if stretches := self.stretches:
            left = len(stretches) - MOST_NAMED
            more = f"; and {left} earlier" if left > 0 else ""
            said.append(f"Not ordinary: {'; '.join(stretches[:MOST_NAMED])}{more}.")
        said.append(self.assurance_words)
        return " ".join(each for each in said if each)


def when(figure: Figure) -> str:
    return figure.period.words if figure.period else "a time not stated"


def value_words(value: float, unit: str) -> str:
    """A mean or limit to one place, with a minus that reads as one."""
    return amount(round(value, 1), unit).replace("-", "−")


def _span(marks: Sequence[Mark]) -> str:
    """“May to December 2025”, “2019 to 2022”, “March 2024”."""
    first, last = when(marks[0].figure), when(marks[-1].figure)
    if first == last:
        return first
    head, _, year = first.rpartition(" ")
    return f"{head} to {last}" if head and last.endswith(f" {year}") else f"{first} to {last}"


def _amount_and_time(mark: Mark) -> str:
    figure = mark.figure
    unit = "" if figure.unit in UNITS_SHOWN or figure.unit in figure.shown else f" {figure.unit}"
    return f"{figure.shown}{unit} in {when(figure).removeprefix('during ')}"


def _side(mark: Mark) -> int:
    if mark.value is None or mark.mean is None:
        return 0
    return (mark.value > mark.mean) - (mark.value < mark.mean)


def _shown(mark: Mark, value: float) -> str:
    return value_words(value, mark.figure.unit)


def _between(mark: Mark) -> str:
    if mark.lower is None or mark.upper is None:
        return ""
    return f", and by itself it varies between {_shown(mark, mark.lower)} and {_shown(mark, mark.upper)}"
