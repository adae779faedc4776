"""Is a figure better, worse or similar beside another place's or another year's? In words, by what is good.

By 95% intervals where the numbers behind the figures are known and the caller asks for it (`by_intervals`); otherwise
within a twentieth is similar, and the comparison says so in `basis`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Literal

from goldenthread.methods.change import Break, beside_each_other, cautions, unlike
from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.interval import Interval, difference_of, interval_of, small_numbers

Direction = Literal["higher is better", "lower is better", "neither"]
Word = Literal["better", "worse", "similar", "higher", "lower", "not compared"]

# Two figures are similar when they are within a twentieth of the one that is compared with.
SIMILAR_WITHIN = 0.05
BY_INTERVAL = "By the 95% interval"


@dataclass(frozen=True, slots=True)
class Comparison:
    """`gap` is figure − other, in the figure's unit. `sentence` is complete and needs no other words: at its end stand
    `basis`, by what rule the word was chosen, and `cautions`, what a reader must know before believing it."""

    word: Word
    gap: float | None
    sentence: str
    other: Figure | None
    basis: str = ""
    cautions: tuple[str, ...] = ()

    @property
    def rule(self) -> str:
        """The rule in a few words, for where the sentence has no room; empty where nothing was compared."""
        if self.word == "not compared":
            return ""
        by_interval = self.basis.startswith(BY_INTERVAL)
        return "by the 95% interval" if by_interval else "similar is within 5%, as its numbers are not known"


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The statistical neighbours of a place: the known figures, how many there should be, and their median."""

    figures: tuple[Figure, ...]
    of: int
    middle: Figure | None

    @property
    def known(self) -> int:
        return len(self.figures)

    @property
    def words(self) -> str:
        return f"{self.known} of {self.of}"


def neighbours(figures: Sequence[Figure], of: int) -> Neighbours:
    """The median of those that are known and alike. `of` is how many neighbours the place has, with or without data."""
    known = beside_each_other(figures)
    if not known:
        return Neighbours((), of, None)
    middle = replace(
        known[0],
        place="",
        place_name=f"median of its statistical neighbours ({len(known)} of {of})",
        value=round(
            median(figure.value for figure in known if figure.value is not None) + 1e-9, _places(known)
        ),
        numerator=None,
        denominator=None,
        origin="derived",
        words="",
    )
    return Neighbours(known, of, middle)


def _places(figures: Sequence[Figure]) -> int:
    """As finely as the figures themselves are printed, and a percentage to one decimal."""
    return max(1 if figures[0].unit == "per cent" else 2, *(figure.places for figure in figures))


def compare(
    figure: Figure,
    other: Figure | None,
    direction: Direction,
    *,
    similar_within: float = SIMILAR_WITHIN,
    by_intervals: bool = False,
    breaks: Sequence[Break] = (),
) -> Comparison:
    """The figure beside another place's. Counts of places of different size are shown, never judged. `breaks` are
    those of the indicator's series."""
    if other is None:
        return Comparison("not compared", None, "Nothing to compare with.", None)
    warnings = unlike(other, figure)
    if other.place != figure.place and figure.statistic == "count":
        warnings = (*warnings, "counts of places of different size")
    if figure.statistic == "status":
        warnings = (*warnings, "a status is not a quantity")
    if other.place != figure.place and figure.period != other.period:
        warnings = (*warnings, "different periods")
    if warnings or figure.value is None or other.value is None:
        return Comparison(
            "not compared", None, f"Not compared with {_name(other)}: {'; '.join(warnings)}.", other
        )
    gap = round(figure.value - other.value, 4)
    similar, basis = _by_intervals(figure, other) if by_intervals else (None, "")
    if similar is None:
        similar = abs(figure.value - other.value) <= similar_within * abs(other.value) + 1e-9
        basis = f"Similar means within {amount(similar_within * 100)}% of the other." if by_intervals else ""
    word = "similar" if similar else _word(figure.value, other.value, direction)
    said = [f"With care: {each}." for each in cautions(other, figure, breaks)]
    if by_intervals:
        said += dict.fromkeys(note for each in (figure, other) if (note := small_numbers(each)))
    sentence = " ".join([_sentence(figure, other, word, gap), *([basis] if basis else []), *said])
    return Comparison(word, gap, sentence, other, basis, tuple(said))


def compare_previous(
    figure: Figure,
    previous: Figure | None,
    direction: Direction,
    *,
    similar_within: float = SIMILAR_WITHIN,
    by_intervals: bool = False,
    breaks: Sequence[Break] = (),
) -> Comparison:
    """The figure beside the same place's own figure of the period before."""
    if previous is None:
        return Comparison("not compared", None, "There is no earlier figure to compare with.", None)
    return compare(
        figure, previous, direction, similar_within=similar_within, by_intervals=by_intervals, breaks=breaks
    )


def _by_intervals(figure: Figure, other: Figure) -> tuple[bool | None, str]:
    """Whether chance alone could be the difference, and how that was told; None where it cannot be told.

    Where only one of the two has its numbers, as beside a median of neighbours, its interval is held against the
    other's value as it stands.
    """
    gap = difference_of(figure, other)
    if gap is not None:
        return gap.holds(0), f"{BY_INTERVAL} of the difference, {_range(gap, figure.unit, signed=True)}."
    for one, mark in ((figure, other), (other, figure)):
        own = interval_of(one)
        if own is not None and mark.value is not None:
            return own.holds(mark.value), f"{BY_INTERVAL} of {one.shown}, {_range(own, figure.unit)}."
    return None, ""


def _range(interval: Interval, unit: str, *, signed: bool = False) -> str:
    """“16.1% to 20.7%”; a difference of shares is in percentage points, with its signs."""
    if signed and unit == "per cent":
        return f"{_signed(interval.low)} to {_signed(interval.high)} percentage points"
    if signed:
        return f"{_signed(interval.low)} to {_signed(interval.high)}"
    return f"{amount(round(interval.low, 1), unit)} to {amount(round(interval.high, 1), unit)}"


def _signed(value: float) -> str:
    shown = round(value, 1)
    return f"{'+' if shown > 0 else '−' if shown < 0 else ''}{amount(abs(shown))}"


def _word(value: float, other: float, direction: Direction) -> Word:
    gap = value - other
    if direction == "neither":
        return "higher" if gap > 0 else "lower"
    return "better" if (gap > 0) == (direction == "higher is better") else "worse"


def _sentence(figure: Figure, other: Figure, word: Word, gap: float) -> str:
    names = f"{_name(other)} ({other.shown})"
    if word == "similar":
        return f"{figure.shown} is similar to {names}."
    how = f"{_gap(gap, figure.unit)} {'higher' if gap > 0 else 'lower'}"
    if word in ("higher", "lower"):
        return f"{figure.shown} is {how} than {names}."
    return f"{figure.shown} is {word} than {names}: {how}."


def _gap(gap: float, unit: str) -> str:
    if unit == "per cent":
        points = amount(round(abs(gap), 1))
        return f"{points} percentage {'point' if points == '1' else 'points'}"
    return amount(round(abs(gap), 2), unit)


def _name(other: Figure) -> str:
    if other.place == "":
        return f"the {other.place_name}"
    return (
        f"{other.place_name} in {other.period.words.removeprefix('during ')}"
        if other.period
        else other.place_name
    )
