"""How wide a forecast's ranges must be: as wide as its own errors on years that were held back.

A range has two parts, set together as two sides of a right angle are, since they do not depend on each other. The
place's own part reaches as far each way as that share of the places' own errors did, so many years ahead, at earlier
origins. Errors are made of like size for large and small places by the power of the count that the errors themselves
show; below the size of nearly all places, where that power would be a guess, by the power that errors of one year
ahead show. The shared part is the usual error of one year that all places had together, times the years ahead, since
an error in growth is carried on; it is known from few Januaries, and is the wider for it. An upheaval, such as the
law of 2014, is no usual error: it is told, and not put into the width of every range.

Both parts are kept in logs, so a range reaches further up than down in plans; beyond that the errors lean neither way.
Further ahead than any origin can be judged, the own errors of the furthest years known are widened with the power of
the years ahead that the errors show, at least the square root.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from goldenthread.methods.forecast.ensemble import Ensemble
from goldenthread.methods.forecast.errors import first_origin, judged_at, shared_spread

LEVELS = (50, 80, 95)
"""The ranges that are shown, in per cent."""

FEWEST = 20
"""With fewer errors than this a horizon is not judged by its own."""

SMALLEST = 0.05
"""The share of errors that come from places so small that the power of the others is not carried on to them."""


@dataclass(frozen=True)
class Errors:
    """The places' own errors of one horizon without their sign, at like size by a power of the count, sorted. Below
    the count `floor` the power is `power_below`."""

    ahead: int
    alike: tuple[float, ...]
    power: float
    floor: float = 0.0
    power_below: float = 0.0

    def reach(self, level: int, count: float) -> float:
        """How far that share of own errors went at most, in logs, for a place of this count."""
        size = size_factor(count, self.power, self.floor, self.power_below)
        return percentile(self.alike, level / 100) / size


def percentile(ordered: Sequence[float], share: float) -> float:
    """The value below which a share of n + 1 values lies, by the line between neighbours; ends hold beyond them."""
    at = share * (len(ordered) + 1) - 1
    if at <= 0:
        return ordered[0]
    if at >= len(ordered) - 1:
        return ordered[-1]
    low = int(at)
    return ordered[low] + (at - low) * (ordered[low + 1] - ordered[low])


def size_factor(count: float, power: float, floor: float = 0.0, power_below: float = 0.0) -> float:
    """By what an error at this count is multiplied to make it of like size."""
    if count >= floor:
        return float(count**power)
    return float(floor**power * (count / floor) ** power_below)


def size_power(pairs: Sequence[tuple[float, float]]) -> float:
    """By which power of the count errors shrink: nought (not at all) to a half (as chance alone would have it)."""
    ordered = sorted(pairs)
    half = len(ordered) // 2
    small, large = ordered[:half], ordered[half:]
    if not small or not large:
        return 0.0
    spread_small = sum(abs(error) for _, error in small) / len(small)
    spread_large = sum(abs(error) for _, error in large) / len(large)
    size_small = math.exp(sum(math.log(count) for count, _ in small) / len(small))
    size_large = math.exp(sum(math.log(count) for count, _ in large) / len(large))
    if spread_small <= 0 or spread_large <= 0 or size_small >= size_large:
        return 0.0
    return min(max(math.log(spread_small / spread_large) / math.log(size_large / size_small), 0.0), 0.5)


def own_errors(ensemble: Ensemble, origin: int, ahead: int) -> Errors | None:
    """Those `ahead` years on, from the origins whose outcome was known at this one; None where there are too few.
    Worked out once."""
    key = ("own", origin, ahead)
    if key not in ensemble.remembered:
        ensemble.remembered[key] = _own_errors(ensemble, origin, ahead)
    found: Errors | None = ensemble.remembered[key]
    return found


def _own_errors(ensemble: Ensemble, origin: int, ahead: int) -> Errors | None:
    pairs = [pair for each in judged_at(ensemble, origin, ahead) for pair in each.own]
    if len(pairs) < FEWEST:
        return None
    power = size_power(pairs)
    floor = sorted(count for count, _ in pairs)[int(SMALLEST * len(pairs))]
    below = power
    if ahead > 1:
        nearest = own_errors(ensemble, origin, 1)
        below = nearest.power if nearest is not None else power
    alike = sorted(abs(error) * size_factor(count, power, floor, below) for count, error in pairs)
    return Errors(ahead, tuple(alike), power, floor, below)


STUDENT: Mapping[int, tuple[float, ...]] = {
    50: (1.000, 0.816, 0.765, 0.741, 0.727, 0.718, 0.711, 0.706),
    80: (3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397),
    95: (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306),
}
"""How many spreads hold that share of the middle, where the spread is known from one value, from two, and so on:
two-sided points of Student's t."""


@dataclass(frozen=True)
class Shared:
    """The usual size of the error of one year that all places share, and from how many Januaries it is known."""

    spread: float
    januaries: int

    def reach(self, level: int) -> float:
        """How far it goes at most in that share of years, in logs: further, the fewer Januaries it is known from."""
        if not self.januaries:
            return 0.0
        points = STUDENT[level]
        return self.spread * points[min(self.januaries, len(points)) - 1]


@dataclass(frozen=True)
class Ranges:
    """The own errors by horizon at one origin, how they widen beyond the furthest, and the shared error of a year."""

    by_ahead: dict[int, Errors]
    widening: float
    shared: Shared = Shared(0.0, 0)

    def bounds(self, ahead: int, level: int, count: float) -> tuple[float, float] | None:
        """Factors for the low and high end `ahead` years on; None when no horizon could be judged at all. No range is
        narrower than one of fewer years ahead."""
        if not self.by_ahead:
            return None
        reach = max(self._reach(each, level, count) for each in range(1, ahead + 1))
        return math.exp(-reach), math.exp(reach)

    def _reach(self, ahead: int, level: int, count: float) -> float:
        if ahead in self.by_ahead:
            own = self.by_ahead[ahead].reach(level, count)
        else:
            furthest = max((known for known in self.by_ahead if known < ahead), default=min(self.by_ahead))
            wider = max((ahead / furthest) ** self.widening, 1.0)
            own = self.by_ahead[furthest].reach(level, count) * wider
        return math.hypot(own, self.shared.reach(level) * ahead)


def ranges_at(ensemble: Ensemble, origin: int, years: int) -> Ranges:
    """The ranges that an honest forecaster could give at this origin."""
    by_ahead = {}
    for ahead in range(1, years + 1):
        errors = own_errors(ensemble, origin, ahead)
        if errors is not None:
            by_ahead[ahead] = errors
    spreads = {
        ahead: sum(errors.alike) / len(errors.alike) * 1000**-errors.power
        for ahead, errors in by_ahead.items()
    }
    widening = 0.5
    if 1 in spreads and len(spreads) > 1 and spreads[1] > 0:
        furthest = max(spreads)
        widening = max(math.log(spreads[furthest] / spreads[1]) / math.log(furthest), 0.5)
    return Ranges(by_ahead, widening, Shared(*shared_spread(ensemble, origin)))


def checked_years(ensemble: Ensemble, origin: int) -> int:
    """How far ahead ranges can be checked against what then happened: from an origin at which the errors so far ahead
    were known, to a year that is known at this one."""
    return max((origin - first_origin(ensemble, origin)) // 2, 0)
