"""How wrong the ensemble was from earlier Januaries: what all places were wrong by together, and each by itself.

An error is the log of the actual count over the forecast one. What moved all places at once, such as a change in the
law, happened once and not a hundred and fifty times. So the error of a place is taken apart: the middle error of all
places from that origin, which they share, and what is left, which is the place's own.
"""

from dataclasses import dataclass
from math import expm1, log
from statistics import median

from goldenthread.methods.forecast.ensemble import Ensemble

FEWEST_PLACES = 8
"""With fewer places from an origin nothing can be said to be shared: the whole error is the place's own."""

NEWEST_ORIGINS = 8
"""Errors of older origins than so many are left out."""

UPHEAVAL = 3.0
"""How many usual spreads away a shared error of one year is called an upheaval; it is also more than half of the places
were off by themselves."""

TO_SPREAD = 1.4826
"""The middle distance from nought, times this, is the spread of a bell curve."""


@dataclass(frozen=True)
class OriginErrors:
    """The errors from one origin, so many years ahead: what is shared, and by place the count and its own error."""

    origin: int
    ahead: int
    shared: float
    own: tuple[tuple[float, float], ...]
    separated: bool
    """Whether there were enough places to tell the shared part from the places' own."""

    @property
    def usual_own(self) -> float:
        """The middle of the places' own errors without their sign."""
        return median(abs(error) for _, error in self.own) if self.own else 0.0

    @property
    def percent(self) -> float:
        """How many more plans than forecast the middle place had, in per cent of the forecast."""
        return 100 * expm1(self.shared)


def errors_from(ensemble: Ensemble, origin: int, ahead: int) -> OriginErrors:
    """Worked out once for each origin and number of years ahead."""
    key = ("errors", origin, ahead)
    if key not in ensemble.remembered:
        ensemble.remembered[key] = _work_out(ensemble, origin, ahead)
    found: OriginErrors = ensemble.remembered[key]
    return found


def _work_out(ensemble: Ensemble, origin: int, ahead: int) -> OriginErrors:
    pairs: list[tuple[float, float]] = []
    for place, history in ensemble.panel.items():
        actual = history.get(origin + ahead)
        counts = ensemble.run(place, origin)
        if actual is None or actual <= 0 or len(counts) < 2:
            continue
        forecast = ensemble.forecast(place, origin, ahead)
        if forecast:
            pairs.append((counts[-1], log(actual / forecast[-1])))
    if len(pairs) < FEWEST_PLACES:
        return OriginErrors(origin, ahead, 0.0, tuple(pairs), False)
    middle = median(error for _, error in pairs)
    return OriginErrors(origin, ahead, middle, tuple((count, error - middle) for count, error in pairs), True)


def judged_at(ensemble: Ensemble, origin: int, ahead: int) -> list[OriginErrors]:
    """From the newest origins whose outcome so many years ahead was known at this one, oldest first."""
    newest = origin - ahead
    first = max(first_origin(ensemble, origin), newest - NEWEST_ORIGINS + 1)
    return [errors_from(ensemble, earlier, ahead) for earlier in range(first, newest + 1)]


def first_origin(ensemble: Ensemble, origin: int) -> int:
    """The first January from which an ensemble can be judged: two years before it are known."""
    return 2 + (ensemble.first_year if ensemble.first_year is not None else origin)


def shared_spread(ensemble: Ensemble, origin: int) -> tuple[float, int]:
    """The usual size of the error of one year that all places share, and from how many Januaries it is known. It comes
    from the middle one: an upheaval does not move it."""
    shared = [abs(each.shared) for each in judged_at(ensemble, origin, 1) if each.separated]
    return (TO_SPREAD * median(shared) if shared else 0.0), len(shared)


@dataclass(frozen=True)
class Upheaval:
    """What moved all places at once after one January: how far off the middle place then was, in per cent of the
    forecast, one year on and at its furthest."""

    origin: int
    one_year: float
    furthest: float
    furthest_ahead: int


def upheavals(ensemble: Ensemble, origin: int, years: int) -> tuple[Upheaval, ...]:
    """All that are known at this origin, however long ago, looking so many years ahead; oldest first."""
    usual, _ = shared_spread(ensemble, origin)
    found = []
    for earlier in range(first_origin(ensemble, origin), origin):
        each = errors_from(ensemble, earlier, 1)
        if not each.separated or not usual or abs(each.shared) <= max(UPHEAVAL * usual, each.usual_own):
            continue
        later = [
            errors_from(ensemble, each.origin, ahead)
            for ahead in range(1, min(years, origin - each.origin) + 1)
        ]
        worst = max(later, key=lambda one: abs(one.shared), default=each)
        found.append(Upheaval(each.origin, each.percent, worst.percent, worst.ahead))
    return tuple(found)
