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


@dataclass(frozen=True)
class Coverage:
    """How many of the actual counts lay within a range from one origin, some years ahead."""

    level: int
    origin: int
    ahead: int
    places: int
    within: int

    @property
    def percent(self) -> float:
        """The share of places within the range; what it says when the range is honest."""
        return 100 * self.within / self.places


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
        found = [c for c in self.coverages if (c.level, c.ahead) == (level, ahead) and c.origin in origins]
        places = sum(coverage.places for coverage in found)
        return 100 * sum(coverage.within for coverage in found) / places if places else None

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
            within = dict.fromkeys(LEVELS, 0)
            judged = 0
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
                if ranges.bounds(ahead, LEVELS[0], counts[-1]) is not None:
                    judged += 1
                    for level in LEVELS:
                        low, high = ranges.bounds(ahead, level, counts[-1]) or (0.0, 0.0)
                        within[level] += forecast[-1] * low <= actual <= forecast[-1] * high
            for name, by_place in guesses.items():
                if by_place:
                    outcomes.append(_outcome(name, origin, ahead, by_place, actuals))
            if judged:
                coverages += [Coverage(level, origin, ahead, judged, within[level]) for level in LEVELS]
    chosen = {origin: tuple(member.name for member in ensemble.chosen(origin)) for origin in origins}
    return Backtest(tuple(outcomes), tuple(coverages), chosen)


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
