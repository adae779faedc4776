"""Indicators that no source prints and we work out: plans for every 1,000 people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from goldenthread.indicators.indicator import Indicator
from goldenthread.indicators.population import SOURCE, estimate_for, populations
from goldenthread.methods.figure import Figure, rate


def quotient_figure(
    indicator: Indicator, numerator: Figure, estimates: Sequence[Figure] = ()
) -> Figure | None:
    """The rate that belongs to a count; None for a part of the total, or a place whose population is not known.

    The loaded `estimates` of the place come first, and the rate names their release; the table that comes with the
    program is there for a store that has none.
    """
    quotient = indicator.quotient
    if quotient is None or numerator.breakdown:
        return None
    if numerator.population and numerator.population != indicator.population:
        return None  # others were counted then than the rate is about: statements with plans
    loaded = estimate_for(numerator, estimates)
    people = loaded.value if loaded is not None else populations().get(numerator.place)
    if people is None:
        return None
    base = _words(loaded) if loaded is not None else SOURCE
    return replace(
        numerator,
        indicator=indicator.key,
        title=indicator.title,
        value=rate(numerator.value, people, quotient.per, quotient.places),
        numerator=numerator.value,
        denominator=float(people),
        statistic=indicator.statistic,
        unit=indicator.unit,
        population=indicator.population,
        origin="unpublished" if numerator.origin == "unpublished" else "derived",
        also_published=(),
        source=f"{numerator.source}; {base}",
    )


def _words(people: Figure) -> str:
    """“ONS population, mid-2020”: one release may hold other years too."""
    return f"{people.source}, mid-{people.period.end.year}" if people.period else people.source
