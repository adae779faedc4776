"""How many people aged 0 to 17 each authority had, year by year, as published counts and rates imply.

No release that loads has an authority's past population by year. The Local Authority Interactive Tool prints referrals
to children's social care and the same referrals for each 10,000 people aged 0 to 17; the one divided by the other is
the population that the publisher used. It serves one end: to test a forecast on the population with hindsight.
"""

from __future__ import annotations

from goldenthread.indicators.queries.readings import read_figures

COUNTED, RATED = "lait.CPP_Total_NumRef", "lait.CPP_Total_Rateper10-000"


def people_by_hindsight() -> dict[str, dict[int, float]]:
    """By place and the January in which the year of referrals lies. Nothing where the release is not loaded."""
    counts: dict[tuple[str, int], float] = {}
    rates: dict[tuple[str, int], float] = {}
    for figure in read_figures([COUNTED, RATED], None, None, None, None):
        if figure.value and figure.period is not None:
            found = counts if figure.indicator == COUNTED else rates
            found[figure.place, figure.period.end.year] = figure.value
    people: dict[str, dict[int, float]] = {}
    for (place, year), count in counts.items():
        if (rate := rates.get((place, year))) is not None:
            people.setdefault(place, {})[year] = 10_000 * count / rate
    return people
