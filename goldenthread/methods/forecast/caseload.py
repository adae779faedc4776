"""A place's EHC plans year by year, with ranges that say how wrong such forecasts have been."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from goldenthread.methods.forecast.ensemble import Ensemble
from goldenthread.methods.forecast.errors import Upheaval, upheavals
from goldenthread.methods.forecast.history import last_year
from goldenthread.methods.forecast.population import population_factor
from goldenthread.methods.forecast.ranges import LEVELS, checked_years, ranges_at
from goldenthread.methods.forecast.shocks import Shock, shocks

FURTHEST = 10
"""No forecast goes further ahead, in years."""

UPHEAVAL_YEARS = 5
"""So many years on, what moved all places at once is told."""


@dataclass(frozen=True)
class ForecastPoint:
    """One year ahead: the central count, and by level in per cent the low and high end of the range."""

    year: int
    central: float
    ranges: Mapping[int, tuple[float, float]]

    def low(self, level: int) -> float | None:
        """The low end of a range; None where no error could be judged."""
        return self.ranges[level][0] if level in self.ranges else None

    def high(self, level: int) -> float | None:
        """The high end of a range; None where no error could be judged."""
        return self.ranges[level][1] if level in self.ranges else None


@dataclass(frozen=True)
class Forecast:
    """The years ahead of one place, what they rest on, and what a reader must know."""

    place: str
    origin: int
    known: Mapping[int, float]
    points: tuple[ForecastPoint, ...]
    method: str
    members: tuple[str, ...]
    places: int
    shocks: tuple[Shock, ...]
    caveats: tuple[str, ...]


def forecast_caseload(
    ensemble: Ensemble, place: str, to_year: int, origin: int | None = None
) -> Forecast | None:
    """The forecast from the newest known year, or from an earlier origin; None when nothing is known at it.

    Years beyond `FURTHEST` ahead are not given; the caveats say so.
    """
    history = ensemble.panel.get(place, {})
    start = origin if origin is not None else last_year(history)
    if start is None or not ensemble.run(place, start):
        return None
    years = max(min(to_year - start, FURTHEST), 0)
    counts = ensemble.run(place, start)
    ranges = ranges_at(ensemble, start, years)
    points = []
    for ahead, central in enumerate(ensemble.forecast(place, start, years) or [], start=1):
        ends = {}
        for level in LEVELS:
            bounds = ranges.bounds(ahead, level, counts[-1])
            if bounds is not None:
                ends[level] = (central * bounds[0], central * bounds[1])
        points.append(ForecastPoint(start + ahead, central, ends))
    told = tuple(each for each in shocks(ensemble.panel, place, ensemble.middles) if each.year <= start)
    members = tuple(member.name for member in ensemble.chosen(start))
    shared = ensemble.shared(start)
    return Forecast(
        place=place,
        origin=start,
        known={year: count for year, count in sorted(history.items()) if year <= start},
        points=tuple(points),
        method="ensemble of published history",
        members=members,
        places=shared.places if shared else 0,
        shocks=told,
        caveats=(
            *_caveats(len(counts), years, to_year - start, start),
            *_of_shocks(told, start),
            *_of_ranges(
                years,
                bool(ranges.by_ahead),
                checked_years(ensemble, start),
                upheavals(ensemble, start, UPHEAVAL_YEARS),
            ),
        ),
    )


def _caveats(known: int, years: int, asked: int, origin: int) -> tuple[str, ...]:
    said = [
        "A forecast carries on what happened before. It knows nothing of changes in the law, in funding or in local "
        "practice that are still to come."
    ]
    if known < 4:
        said.append(
            f"Only {known} {'year is' if known == 1 else 'years in a row are'} known to {origin}, so the place's own "
            "growth counts for little."
        )
    if asked > years:
        said.append(
            f"Years beyond {origin + FURTHEST} are not forecast: nothing here can say how wrong they would be."
        )
    return tuple(said)


def _of_shocks(told: tuple[Shock, ...], origin: int) -> tuple[str, ...]:
    """Unusual years are not smoothed away: where one is among the three of a place's own growth, it is carried on."""
    recent = [str(each.year) for each in told if each.year > origin - 3]
    if not recent:
        return ()
    was = "was an unusual year" if len(recent) == 1 else "were unusual years"
    return (
        f"{' and '.join(recent)} {was} here, and of those from which the place’s own growth is taken: the forecast "
        "carries a part of it on. Where it was a single event, a scenario can take it out.",
    )


def _of_ranges(years: int, judged: bool, checked: int, moved: tuple[Upheaval, ...]) -> tuple[str, ...]:
    """What a reader must know of the ranges: that there are none, how far they are checked, when they do not hold."""
    if not judged:
        return ("No ranges: too few years and places are loaded to say how wrong such forecasts have been.",)
    said = []
    if years > checked:
        upto = f"more than {checked} {'year' if checked == 1 else 'years'} ahead " if checked else ""
        said.append(
            f"Ranges {upto}could not be checked against what then happened: no January with enough years before it "
            "lies far enough back. They carry on the errors of the years that are known."
        )
    if moved:
        *most, last = [str(each.origin) for each in moved]
        januaries = f"January {', '.join(most)} and {last}" if most else f"January {last}"
        worst = max(moved, key=lambda each: abs(each.furthest))
        way = "more" if worst.furthest >= 0 else "fewer"
        on = "one year on" if worst.furthest_ahead == 1 else f"{worst.furthest_ahead} years on"
        said.append(
            f"The ranges are for years in which nothing moves all places at once. After {januaries} something did: "
            f"{on} from {worst.origin} the middle place had {abs(worst.furthest):.0f}% {way} plans than forecast. "
            "Should that happen again, by a change in the law for example, the ranges do not hold."
        )
    return tuple(said)


def with_population(forecast: Forecast, population: Mapping[int, float]) -> Forecast | None:
    """The same growth in plans for each person, on a projected population; None when a year of it is missing. The
    ranges keep their width in per cent."""
    points = []
    for point in forecast.points:
        factor = population_factor(population, forecast.origin, point.year)
        if factor is None:
            return None
        ranges = {level: (low * factor, high * factor) for level, (low, high) in point.ranges.items()}
        points.append(ForecastPoint(point.year, point.central * factor, ranges))
    return replace(forecast, points=tuple(points), method="ensemble on a projected population")


def as_far_as_projected(forecast: Forecast, population: Mapping[int, float]) -> Forecast | None:
    """The same, for those of its years whose people are known; None where that is none, or the years before are
    missing."""
    reached = tuple(point for point in forecast.points if population.get(point.year))
    return with_population(replace(forecast, points=reached), population) if reached else None
