"""The simple method of the source documents: mean past rates applied to a forecast of pupils.

"Mean rates from past trends applied to pupil forecasts … indication only." Every input is kept, so that a reader can
do it again by hand.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class PastRate:
    """One past year: how many, of how many, and the rate in per cent."""

    year: int
    count: float
    population: float

    @property
    def rate(self) -> float:
        """In per cent."""
        return 100 * self.count / self.population


@dataclass(frozen=True)
class RatedYear:
    """One year ahead: the population that is expected, and the count at the low, mean and high past rate."""

    year: int
    population: float
    low: float
    central: float
    high: float


@dataclass(frozen=True)
class RateForecast:
    """All inputs and results of the simple method."""

    past: tuple[PastRate, ...]
    mean_rate: float
    lowest_rate: float
    highest_rate: float
    years: tuple[RatedYear, ...]


def from_mean_rates(
    counts: Mapping[int, float], populations: Mapping[int, float], ahead: Mapping[int, float]
) -> RateForecast | None:
    """Mean of the yearly rates of all years with both numbers, applied to each population ahead.

    The low and high counts use the lowest and highest past rate. None when no past year has both numbers.
    """
    past = tuple(
        PastRate(year, counts[year], populations[year])
        for year in sorted(counts)
        if populations.get(year, 0) > 0
    )
    if not past:
        return None
    rates = [one.rate for one in past]
    mean, low, high = sum(rates) / len(rates), min(rates), max(rates)
    years = tuple(
        RatedYear(
            year, ahead[year], ahead[year] * low / 100, ahead[year] * mean / 100, ahead[year] * high / 100
        )
        for year in sorted(ahead)
    )
    return RateForecast(past, mean, low, high, years)
