"""The simple method with every input on the page: a past rate applied to the pupils or people expected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from goldenthread.methods.forecast.base_rates import PastRate, from_mean_rates

USUAL_YEARS = 3
"""How many past years are used unless the reader says otherwise."""


@dataclass(frozen=True)
class Measure:
    """What is forecast. `published` is the indicator whose rates are taken as they are published; empty where the rate
    is worked out from the counts of plans and the people that the reader enters."""

    key: str
    label: str
    things: str
    of: str
    published: str = ""


PLANS = Measure(
    "plans", "EHC plans that the council maintains, for each 100 people", "EHC plans", "Pupils or people"
)
MEASURES = (
    PLANS,
    Measure(
        "pupils-with-plan",
        "Pupils with an EHC plan, for each 100 pupils of the area’s schools, as published",
        "Pupils with an EHC plan",
        "Pupils",
        "ehc-plan-share",
    ),
    Measure(
        "sen-support",
        "Pupils with SEN support, for each 100 pupils of the area’s schools, as published",
        "Pupils with SEN support",
        "Pupils",
        "sen-support",
    ),
)
"""The second and third are the method as needs assessments use it; the first is of another population."""


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

    @property
    def behind_words(self) -> str:
        """What a mean of rates that rise or fall does; empty where the newest rate is about the one applied."""
        newest = self.past[-1]
        if self.own_rate or abs(self.rate - newest.rate) < 0.01 * newest.rate:
            return ""
        below = self.rate < newest.rate
        way, change = ("below", "growth") if below else ("above", "fall")
        return (
            f"The mean lies {way} the newest rate, {newest.rate:.4f}% in {newest.year}, so the method takes back some "
            f"of the {change} that there has been already."
        )


def simple_forecast(
    rates: Sequence[PastRate], ahead: Mapping[int, float], years: int = USUAL_YEARS, rate: float | None = None
) -> SimpleForecast | None:
    """Of the newest rates the mean, or the reader's own, applied to each year ahead. None without a past rate.

    The low and high counts use the lowest and highest of the rates of those years.
    """
    found = from_mean_rates(rates[-years:], ahead)
    if found is None:
        return None
    applied = found.mean_rate if rate is None else rate
    return SimpleForecast(
        past=found.past,
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
                f"{each.population:,.0f} × {shown(applied)} ÷ 100 = {each.population * applied / 100:,.0f}",
            )
            for each in found.years
        ),
    )


def answer(found: SimpleForecast, measure: Measure, name: str) -> str:
    """What the method says of the first and the last year ahead; empty where no year was entered."""
    if not found.years:
        return ""
    by = "the rate entered" if found.own_rate else "the mean of past rates"
    first, last = found.years[0], found.years[-1]
    until = f", and {last.central:,.0f} in January {last.year}" if last is not first else ""
    things = measure.things[:1].lower() + measure.things[1:] if measure.published else measure.things
    return f"By {by}, {name} would have {first.central:,.0f} {things} in January {first.year}{until}."


def shown(rate: float) -> str:
    """Four places, or as many as a rate of the reader's own has."""
    text = f"{rate:.4f}"
    return text if float(text) == rate else f"{rate:g}"


def left_out(past: Sequence[PastRate], known: Sequence[int]) -> tuple[int, ...]:
    """Years with a count after the first that is used, of which no rate is known."""
    used = {each.year for each in past}
    return tuple(year for year in sorted(known) if used and year > min(used) and year not in used)
