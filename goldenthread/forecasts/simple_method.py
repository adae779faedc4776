"""The simple method with every input on the page: a past rate applied to the pupils or people expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goldenthread.methods.forecast.base_rates import PastRate, from_mean_rates

USUAL_YEARS = 3
"""How many past years are used unless the reader says otherwise."""


@dataclass(frozen=True)
class SimpleYear:
    """One year ahead and its sum in words: people × rate ÷ 100."""

    year: int
    people: float
    low: float
    central: float
    high: float
    sum_words: str


@dataclass(frozen=True)
class SimpleForecast:
    """All inputs and results. `own_rate` says that the reader entered the rate, which is then used and not the mean."""

    past: tuple[PastRate, ...]
    left_out: tuple[int, ...]
    rate: float
    own_rate: bool
    lowest: float
    highest: float
    years: tuple[SimpleYear, ...]

    @property
    def mean_words(self) -> str:
        """The mean as a sum that can be done by hand."""
        rates = " + ".join(f"{each.rate:.4f}" for each in self.past)
        count = len(self.past)
        mean = sum(each.rate for each in self.past) / count
        return f"{mean:.4f}%" if count == 1 else f"({rates}) ÷ {count} = {mean:.4f}%"


def simple_forecast(
    counts: Mapping[int, float],
    people: Mapping[int, float],
    ahead: Mapping[int, float],
    years: int = USUAL_YEARS,
    rate: float | None = None,
) -> SimpleForecast | None:
    """Of the newest years with both numbers, the mean rate, or the reader's own. None when no year has both.

    The low and high counts use the lowest and highest of the rates of those years.
    """
    both = [year for year in sorted(counts) if people.get(year, 0) > 0]
    used = both[-years:]
    found = from_mean_rates({year: counts[year] for year in used}, people, ahead)
    if found is None:
        return None
    applied = found.mean_rate if rate is None else rate
    return SimpleForecast(
        past=found.past,
        left_out=tuple(year for year in sorted(counts) if year > min(used) and year not in used),
        rate=applied,
        own_rate=rate is not None,
        lowest=found.lowest_rate,
        highest=found.highest_rate,
        years=tuple(
            SimpleYear(
                each.year,
                each.population,
                each.low,
                each.population * applied / 100,
                each.high,
                f"{each.population:,.0f} × {applied:.4f} ÷ 100 = {each.population * applied / 100:,.0f}",
            )
            for each in found.years
        ),
    )
