"""How many children and young people live in a place."""

from goldenthread.indicators.declared.sources import OWNER, REVIEWED
from goldenthread.indicators.indicator import Indicator

POPULATION = Indicator(
    key="population-0-25",
    title="People aged 0 to 25",
    definition="Usual residents aged 0 to 25: ONS mid-year estimates and, where they are loaded, projections.",
    why="It is what rates are worked out on.",
    theme="Population",
    numerator="Usual residents aged 0 to 25",
    denominator="",
    statistic="count",
    unit="people",
    direction="neither",
    population="usual residents aged 0 to 25",
    timing="stock",
    frequency_months=12,
    publication_lag_months=12,
    dimensions=("age",),
    source="ONS population",
    owner=OWNER,
    reviewed=REVIEWED,
    order=900,
)
