"""How wide a forecast's ranges must be: as wide as its own errors on years that were held back.

An error is the log of the actual count over the forecast one, made of like size for large and small places by the
power of the count that the errors themselves show; below the size of nearly all places, where that power would be a
guess, by the power that errors of one year ahead show. A range of 80% reaches as far each way as 80% of the errors at
earlier origins did, over all places, as many years ahead. The sign of an error is left out: what made all places grow
faster than forecast in some years may as well make them grow slower in others. Further ahead than any origin can be
judged, the errors of the furthest years known are widened with the power of the years ahead that the errors show, at
least the square root.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from goldenthread.methods.forecast.ensemble import Ensemble

LEVELS = (50, 80, 95)
"""The ranges that are shown, in per cent."""

FEWEST = 20
"""With fewer errors than this a horizon is not judged by its own."""

SMALLEST = 0.05
"""The share of errors that come from places so small that the power of the others is not carried on to them."""

NEWEST_ORIGINS = 8
"""Errors of older origins are left out: the law of 2014 moved every place from statements to plans."""


@dataclass(frozen=True)
class Errors:
    """The errors of one horizon without their sign, at like size by a power of the count, sorted. Below the count
    `floor` the power is `power_below`."""

    ahead: int
    alike: tuple[float, ...]
    power: float
    floor: float = 0.0
    power_below: float = 0.0

    def bounds(self, level: int, count: float, wider: float = 1.0) -> tuple[float, float]:
        """The factors by which to multiply a forecast for the low and the high end of a range."""
        reach = percentile(self.alike, level / 100) / size_factor(
            count, self.power, self.floor, self.power_below
        )
        reach *= wider
        return math.exp(-reach), math.exp(reach)


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


def errors_known_at(ensemble: Ensemble, origin: int, ahead: int) -> Errors | None:
    """The ensemble's errors `ahead` years on, at the origins whose outcome was known at this one; worked out once."""
    key = (origin, ahead)
    if key not in ensemble.judged:
        ensemble.judged[key] = _work_out_errors(ensemble, origin, ahead)
    found: Errors | None = ensemble.judged[key]
    return found


def _work_out_errors(ensemble: Ensemble, origin: int, ahead: int) -> Errors | None:
    pairs: list[tuple[float, float]] = []
    first = min((year for history in ensemble.panel.values() for year in history), default=origin)
    for earlier in range(max(first + 2, origin - ahead - NEWEST_ORIGINS + 1), origin - ahead + 1):
        for place, history in ensemble.panel.items():
            actual = history.get(earlier + ahead)
            counts = ensemble.run(place, earlier)
            if actual is None or actual <= 0 or len(counts) < 2:
                continue
            forecast = ensemble.forecast(place, earlier, ahead)
            if forecast:
                pairs.append((counts[-1], math.log(actual / forecast[-1])))
    if len(pairs) < FEWEST:
        return None
    power = size_power(pairs)
    floor = sorted(count for count, _ in pairs)[int(SMALLEST * len(pairs))]
    nearest = errors_known_at(ensemble, origin, 1) if ahead > 1 else None
    below = nearest.power if nearest else power
    alike = sorted(abs(error) * size_factor(count, power, floor, below) for count, error in pairs)
    return Errors(ahead, tuple(alike), power, floor, below)


@dataclass(frozen=True)
class Ranges:
    """The errors by horizon at one origin, and how they widen beyond the furthest that could be judged."""

    by_ahead: dict[int, Errors]
    widening: float

    def bounds(self, ahead: int, level: int, count: float) -> tuple[float, float] | None:
        """Factors for the low and high end `ahead` years on; None when no horizon could be judged at all."""
        if ahead in self.by_ahead:
            return self.by_ahead[ahead].bounds(level, count)
        if not self.by_ahead:
            return None
        furthest = max((known for known in self.by_ahead if known < ahead), default=min(self.by_ahead))
        wider = max((ahead / furthest) ** self.widening, 1.0)
        return self.by_ahead[furthest].bounds(level, count, wider)


def ranges_at(ensemble: Ensemble, origin: int, years: int) -> Ranges:
    """The ranges that an honest forecaster could give at this origin."""
    by_ahead = {}
    for ahead in range(1, years + 1):
        errors = errors_known_at(ensemble, origin, ahead)
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
    return Ranges(by_ahead, widening)
