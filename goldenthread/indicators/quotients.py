"""Indicators that no source prints and we work out: plans for every 1,000 people."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.indicators.indicator import Indicator
from goldenthread.indicators.population import populations
from goldenthread.methods.figure import Figure, rate


def quotient_figure(indicator: Indicator, numerator: Figure) -> Figure | None:
    """The rate that belongs to a count; None for a part of the total, or a place whose population is not known."""
    quotient = indicator.quotient
    people = populations().get(numerator.place)
    if quotient is None or numerator.breakdown or people is None:
        return None
    value = rate(numerator.value, people, quotient.per, quotient.places)
    return replace(
        numerator,
        indicator=indicator.key,
        title=indicator.title,
        value=value,
        numerator=numerator.value,
        denominator=float(people),
        statistic=indicator.statistic,
        unit=indicator.unit,
        population=indicator.population,
        origin="derived",
        source=indicator.source,
    )
