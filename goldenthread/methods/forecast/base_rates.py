"""The simple method of the source documents: mean past rates applied to a forecast of pupils.

"Mean rates from past trends … applied to pupil forecasts … indication" only. Every input is kept, and every rate is
rounded before it is used, so that a reader who does it again by hand from what is shown comes to the same number.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

DECIMALS = 4
"""Places after the point of a rate in per cent, as it is shown and as it is used."""


@dataclass(frozen=True)
class PastRate:
    """One past year's rate in per cent; where it was worked out, how many of how many."""

    year: int
    rate: float
    count: float | None = None
    population: float | None = None


def worked_out(counts: Mapping[int, float], populations: Mapping[int, float]) -> list[PastRate]:
    """Of every year with both numbers, oldest first."""
    return [
        PastRate(
            year, round(100 * counts[year] / populations[year], DECIMALS), counts[year], populations[year]
        )
        for year in sorted(counts)
        if populations.get(year, 0) > 0
    ]


def as_published(rates: Mapping[int, float]) -> list[PastRate]:
    """Rates that a source publishes, oldest first."""
    return [PastRate(year, round(rate, DECIMALS)) for year, rate in sorted(rates.items())]


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


def from_mean_rates(past: Sequence[PastRate], ahead: Mapping[int, float]) -> RateForecast | None:
    """Mean of the yearly rates, applied to each population ahead; None without a rate.

    The low and high counts use the lowest and highest past rate.
    """
    if not past:
        return None
    rates = [one.rate for one in past]
    mean, low, high = round(sum(rates) / len(rates), DECIMALS), min(rates), max(rates)
    years = tuple(
        RatedYear(
            year, ahead[year], ahead[year] * low / 100, ahead[year] * mean / 100, ahead[year] * high / 100
        )
        for year in sorted(ahead)
    )
    return RateForecast(tuple(past), mean, low, high, years)
