"""The contest: every method, from every origin, against what then happened."""

from collections.abc import Sequence
from dataclasses import dataclass

from goldenthread.methods.forecast.ensemble import Ensemble
from goldenthread.methods.forecast.opponents import OPPONENTS
from goldenthread.methods.forecast.ranges import LEVELS, ranges_at

ENSEMBLE = "ensemble"
FEWEST_YEARS = 4
"""A place takes part from an origin at which at least so many years in a row are known, so that all methods can."""


@dataclass(frozen=True)
class Outcome:
    """One method from one origin, some years ahead, over the places that took part."""

    method: str
    origin: int
    ahead: int
    places: int
    mean_absolute_error: float
    mean_percentage_error: float
    """How far off in per cent of the actual count, without its sign, in the mean over places."""
    bias: float
    """Forecast less actual, in per cent of the actual total: above nought where it forecast too many."""


BANDS = ((0, 1500), (1500, 3000), (3000, None))
"""Small, middling and large places by their count at the origin: from, and up to but not including."""


@dataclass(frozen=True)
class Coverage:
    """How many of the actual counts lay within a range from one origin, some years ahead, for places of one band of
    size; `below` and `above` are those that lay outside it."""

    level: int
    origin: int
    ahead: int
    band: int
    """Its place in `BANDS`."""
    places: int
    below: int
    above: int

    @property
    def within(self) -> int:
        """Those inside the range."""
        return self.places - self.below - self.above


@dataclass(frozen=True)
class Covered:
    """Shares of actual counts, in per cent, over some origins: within a range, below and above it."""

    places: int
    within: float
    below: float
    above: float


@dataclass(frozen=True)
class Backtest:
    """All outcomes and coverages of a contest, and the members that the ensemble took at each origin."""

    outcomes: tuple[Outcome, ...]
    coverages: tuple[Coverage, ...]
    chosen: dict[int, tuple[str, ...]]

    def mean_error(self, method: str, ahead: int, origins: Sequence[int]) -> float | None:
        """A method's mean absolute error over some origins, each origin's places counting alike."""
        outcomes = [
            o for o in self.outcomes if (o.method, o.ahead) == (method, ahead) and o.origin in origins
        ]
        places = sum(outcome.places for outcome in outcomes)
        if not places:
            return None
        return sum(outcome.mean_absolute_error * outcome.places for outcome in outcomes) / places

    def covered(self, level: int, ahead: int, origins: Sequence[int]) -> float | None:
        """The share of actual counts within a range over some origins, in per cent."""
        found = self.coverage(level, ahead, origins)
        return found.within if found is not None else None

    def coverage(
        self, level: int, ahead: int, origins: Sequence[int], band: int | None = None
    ) -> Covered | None:
        """The shares within, below and above a range over some origins, for one band of size or for all places."""
        found = [
            c
            for c in self.coverages
            if (c.level, c.ahead) == (level, ahead) and c.origin in origins and band in (None, c.band)
        ]
        places = sum(each.places for each in found)
        if not places:
            return None
        below = 100 * sum(each.below for each in found) / places
        above = 100 * sum(each.above for each in found) / places
        return Covered(places, 100 - below - above, below, above)

    def best_opponent(self, ahead: int, origins: Sequence[int]) -> tuple[str, float] | None:
        """The simple method with the least mean absolute error, and that error, of those that forecast every place."""
        everywhere = self.places(ENSEMBLE, ahead, origins)
        errors = [
            (error, name)
            for name in OPPONENTS
            if (error := self.mean_error(name, ahead, origins)) is not None
            and self.places(name, ahead, origins) == everywhere
        ]
        return (min(errors)[1], min(errors)[0]) if errors else None

    def places(self, method: str, ahead: int, origins: Sequence[int]) -> int:
        """How many forecasts of a method were judged over some origins."""
        return sum(
            o.places for o in self.outcomes if (o.method, o.ahead) == (method, ahead) and o.origin in origins
        )


def backtest(ensemble: Ensemble, origins: Sequence[int], horizons: Sequence[int]) -> Backtest:
    """Forecast from each origin with what was known then, and compare with what became known."""
    outcomes: list[Outcome] = []
    coverages: list[Coverage] = []
    for origin in origins:
        ranges = ranges_at(ensemble, origin, max(horizons))
        for ahead in horizons:
            actuals: dict[str, float] = {}
            guesses: dict[str, dict[str, float]] = {name: {} for name in (ENSEMBLE, *OPPONENTS)}
            seen = {(level, band): [0, 0, 0] for level in LEVELS for band in range(len(BANDS))}
            for place, history in ensemble.panel.items():
                actual = history.get(origin + ahead)
                counts = ensemble.run(place, origin)
                if actual is None or actual <= 0 or len(counts) < FEWEST_YEARS:
                    continue
                forecast = ensemble.forecast(place, origin, ahead)
                if forecast is None:
                    continue
                actuals[place] = actual
                guesses[ENSEMBLE][place] = forecast[-1]
                for name, method in OPPONENTS.items():
                    guess = method(counts, ahead)
                    if guess is not None:
                        guesses[name][place] = guess[-1]
                for level in LEVELS:
                    bounds = ranges.bounds(ahead, level, counts[-1])
                    if bounds is not None:
                        tally = seen[level, band_of(counts[-1])]
                        tally[0] += 1
                        tally[1] += actual < forecast[-1] * bounds[0]
                        tally[2] += actual > forecast[-1] * bounds[1]
            for name, by_place in guesses.items():
                if by_place:
                    outcomes.append(_outcome(name, origin, ahead, by_place, actuals))
            coverages += [
                Coverage(level, origin, ahead, band, *tally)
                for (level, band), tally in seen.items()
                if tally[0]
            ]
    chosen = {origin: tuple(member.name for member in ensemble.chosen(origin)) for origin in origins}
    return Backtest(tuple(outcomes), tuple(coverages), chosen)


def band_of(count: float) -> int:
    """Which of `BANDS` a count is in."""
    return sum(count >= first for first, _ in BANDS) - 1


def _outcome(
    name: str, origin: int, ahead: int, guesses: dict[str, float], actuals: dict[str, float]
) -> Outcome:
    misses = [(guess - actuals[place], actuals[place]) for place, guess in guesses.items()]
    return Outcome(
        method=name,
        origin=origin,
        ahead=ahead,
        places=len(misses),
        mean_absolute_error=sum(abs(miss) for miss, _ in misses) / len(misses),
        mean_percentage_error=100 * sum(abs(miss) / actual for miss, actual in misses) / len(misses),
        bias=100 * sum(miss for miss, _ in misses) / sum(actual for _, actual in misses),
    )
