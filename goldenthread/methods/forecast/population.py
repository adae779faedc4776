"""A forecast on the population: past growth in plans for each person, and the people who are expected.

Past growth in plans holds the past growth of the population. That is taken out, by the population's own growth over the
up to three years before the origin, and the growth that is expected is put in its place.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from goldenthread.methods.forecast.ensemble import Ensemble
from goldenthread.methods.forecast.ranges import LEVELS, ranges_at

FEWEST_YEARS = 4
"""A place takes part in the test with so many years of counts in a row, as in the contest of methods."""


def population_factor(population: Mapping[int, float], origin: int, year: int) -> float | None:
    """By what a forecast of a year is multiplied; None where the people of a year that it needs are not known."""
    before = next((back for back in (3, 2, 1) if population.get(origin - back)), None)
    if before is None or not population.get(origin) or not population.get(year):
        return None
    past = math.log(population[origin] / population[origin - before]) / before
    return population[year] / population[origin] / math.exp(past * (year - origin))


@dataclass(frozen=True)
class Hindsight:
    """Over some origins, so many years ahead: how far off the ensemble was in plans, alone and put on the population
    as it later turned out, and how many of the actual counts its ranges then held, in per cent by level."""

    ahead: int
    origins: tuple[int, ...]
    places: int
    alone: float
    on_population: float
    covered: Mapping[int, float]


def with_hindsight(
    ensemble: Ensemble, people: Mapping[str, Mapping[int, float]], ahead: int, origins: Sequence[int]
) -> Hindsight | None:
    """The best that a projection could have done, since nobody knew the population beforehand. None where the people
    of no place are known for the years that are needed."""
    alone = put_on = 0.0
    places = 0
    held = dict.fromkeys(LEVELS, 0)
    for origin in origins:
        ranges = ranges_at(ensemble, origin, ahead)
        for place, history in ensemble.panel.items():
            actual, counts = history.get(origin + ahead), ensemble.run(place, origin)
            factor = population_factor(people.get(place, {}), origin, origin + ahead)
            forecast = ensemble.forecast(place, origin, ahead)
            if not actual or len(counts) < FEWEST_YEARS or factor is None or forecast is None:
                continue
            places += 1
            moved = forecast[-1] * factor
            alone += abs(forecast[-1] - actual)
            put_on += abs(moved - actual)
            for level in LEVELS:
                bounds = ranges.bounds(ahead, level, counts[-1])
                held[level] += bounds is not None and moved * bounds[0] <= actual <= moved * bounds[1]
    if not places:
        return None
    return Hindsight(
        ahead,
        tuple(origins),
        places,
        alone / places,
        put_on / places,
        {level: 100 * count / places for level, count in held.items()},
    )
