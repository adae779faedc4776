"""95% intervals: Wilson for shares, Byar for counts and rates (exact below ten), Newcombe for differences.

The methods of the English public-health indicators. An interval says how far chance alone could have moved a figure of
this size; it does not cover mistakes in the data.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from math import exp, fsum, sqrt

from goldenthread.methods.figure import Figure, amount

Z95 = 1.959963984540054
# Byar's approximation is good from here; below, the exact Poisson interval.
EXACT_BELOW = 10
# With fewer in either part the interval is wide, and the figure is said to rest on small numbers.
SMALL = 5


@dataclass(frozen=True, slots=True)
class Interval:
    low: float
    high: float

    def holds(self, value: float) -> bool:
        return self.low <= value <= self.high

    def scaled(self, by: float) -> Interval:
        return Interval(self.low * by, self.high * by)


def wilson(numerator: float, denominator: float) -> Interval:
    """Of a share between 0 and 1. Raises ValueError for what is no share."""
    if denominator <= 0 or not 0 <= numerator <= denominator:
        raise ValueError(f"{numerator:g} of {denominator:g} is not a share")
    z2 = Z95 * Z95
    middle = 2 * numerator + z2
    spread = Z95 * sqrt(z2 + 4 * numerator * (denominator - numerator) / denominator)
    below = 2 * (denominator + z2)
    low = 0.0 if numerator == 0 else (middle - spread) / below
    high = 1.0 if numerator == denominator else (middle + spread) / below
    return Interval(low, high)


def of_count(count: float) -> Interval:
    """Of a count of events: exact below ten, Byar's from there. Raises ValueError below 0."""
    if count < 0:
        raise ValueError(f"{count:g} is not a count")
    return _exact(int(count)) if count < EXACT_BELOW and count == int(count) else byar(count)


def byar(count: float) -> Interval:
    """Byar's approximation of the Poisson interval."""
    low = 0.0 if count == 0 else count * (1 - 1 / (9 * count) - Z95 / (3 * sqrt(count))) ** 3
    more = count + 1
    return Interval(low, more * (1 - 1 / (9 * more) + Z95 / (3 * sqrt(more))) ** 3)


def of_rate(count: float, population: float, per: float = 1) -> Interval:
    """Of events ÷ population × `per`. Raises ValueError for a population that is not above 0."""
    if population <= 0:
        raise ValueError("a rate is of a population above 0")
    return of_count(count).scaled(per / population)


def difference_of_shares(one: tuple[float, float], other: tuple[float, float]) -> Interval:
    """Newcombe's interval (his method 10) of the first share less the second; each is (numerator, denominator)."""
    return _difference(one[0] / one[1], wilson(*one), other[0] / other[1], wilson(*other))


def difference_of_rates(one: tuple[float, float], other: tuple[float, float], per: float = 1) -> Interval:
    """Of the first rate less the second, from their two intervals as Newcombe does for shares."""
    return _difference(
        one[0] / one[1] * per, of_rate(*one, per=per), other[0] / other[1] * per, of_rate(*other, per=per)
    )


def interval_of(figure: Figure) -> Interval | None:
    """In the figure's own unit; None where the numbers behind it are not known. A count of events over a period has
    one; a count at a moment is of people who were all counted, and has none."""
    parts = parts_of(figure)
    if figure.value is None:
        return None
    if figure.statistic == "count":
        events = figure.accumulation == "period" and figure.value >= 0
        return of_count(figure.value) if events else None
    if parts is None:
        return None
    if figure.statistic == "share":
        return wilson(*parts).scaled(100)
    return of_rate(*parts, per=_per(figure, parts))


def difference_of(one: Figure, other: Figure) -> Interval | None:
    """Of the first figure less the second, in their unit; None where either has no interval."""
    if interval_of(one) is None or interval_of(other) is None or one.statistic != other.statistic:
        return None
    if one.statistic == "count":
        assert one.value is not None and other.value is not None
        return _difference(one.value, of_count(one.value), other.value, of_count(other.value))
    first, second = parts_of(one), parts_of(other)
    assert first is not None and second is not None
    if one.statistic == "share":
        return difference_of_shares(first, second).scaled(100)
    return difference_of_rates(first, second, per=_per(one, first))


def parts_of(figure: Figure) -> tuple[float, float] | None:
    """The two numbers behind a share or rate; None where they are not known or cannot be its parts."""
    if figure.statistic not in ("share", "rate") or figure.numerator is None or not figure.denominator:
        return None
    if figure.numerator < 0 or figure.denominator < 0:
        return None
    if figure.statistic == "share" and figure.numerator > figure.denominator:
        return None
    return figure.numerator, figure.denominator


def interval_words(figure: Figure) -> str:
    """“16.1% to 20.7%”; empty where the figure has no interval."""
    found = interval_of(figure)
    if found is None:
        return ""
    places = 1 if figure.unit == "per cent" else 0
    ends = (amount(round(end, 1), figure.unit, places) for end in (found.low, found.high))
    return " to ".join(ends)


def interval_json(figure: Figure) -> dict[str, float] | None:
    """What a machine gets of it, in the figure's own unit."""
    found = interval_of(figure)
    if found is None:
        return None
    return {"level": 95, "low": round(found.low, 4), "high": round(found.high, 4)}


def small_numbers(figure: Figure) -> str:
    """A sentence where fewer than five stand behind a share or rate, or are left of it; empty otherwise."""
    parts = parts_of(figure)
    if parts is None:
        return ""
    numerator, denominator = parts
    fewest = min(numerator, denominator - numerator) if figure.statistic == "share" else numerator
    if fewest >= SMALL:
        return ""
    return f"Small numbers ({amount(numerator)} of {amount(denominator)}): one child more or less changes it a lot."


def _per(figure: Figure, parts: tuple[float, float]) -> float:
    """What a printed rate is per, from its parts: 1, 100, 1,000 …, whichever is nearest to what is printed."""
    plain = parts[0] / parts[1]
    if not plain or figure.value is None:
        return _per_of_unit(figure.unit)
    return min((10.0**n for n in range(7)), key=lambda per: abs(figure.value - plain * per))  # type: ignore[operator]


def _per_of_unit(unit: str) -> float:
    digits = "".join(character for character in unit if character.isdigit())
    return float(digits) if digits else 100.0 if unit == "per cent" else 1.0


def _difference(one: float, first: Interval, other: float, second: Interval) -> Interval:
    gap = one - other
    return Interval(
        gap - sqrt((one - first.low) ** 2 + (second.high - other) ** 2),
        gap + sqrt((first.high - one) ** 2 + (other - second.low) ** 2),
    )


@cache
def _exact(count: int) -> Interval:
    """The means of which 2.5% give so many or more, and so many or fewer."""
    low = 0.0 if count == 0 else _root(lambda mean: 1 - _at_most(count - 1, mean) - 0.025, 0.0, float(count))
    return Interval(low, _root(lambda mean: 0.025 - _at_most(count, mean), float(count), 4.0 * count + 10))


def _at_most(count: int, mean: float) -> float:
    terms, term = [], 1.0
    for n in range(count + 1):
        term = term * mean / n if n else 1.0
        terms.append(term)
    return exp(-mean) * fsum(terms)


def _root(rising: Callable[[float], float], low: float, high: float) -> float:
    for _ in range(200):
        middle = (low + high) / 2
        if rising(middle) < 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2
