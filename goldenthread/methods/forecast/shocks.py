"""Years in which a place did not grow as the others did: shown beside a forecast, never smoothed away."""

import math
from dataclasses import dataclass
from statistics import median
from typing import TypeAlias

from goldenthread.methods.forecast.history import Panel

UNUSUAL = 3.0
"""How many spreads (1.4826 times the middle distance from the middle) away a year's growth is called unusual."""

FEWEST_PLACES = 8
"""With fewer places to compare with, no year can be called unusual."""


@dataclass(frozen=True)
class Shock:
    """One place's growth in one year, and the middle growth of all places, in per cent."""

    year: int
    growth: float
    shared: float

    @property
    def words(self) -> str:
        """The shock in a sentence."""
        direction = "more" if self.growth >= 0 else "fewer"
        others = "more" if self.shared >= 0 else "fewer"
        return (
            f"{self.year}: {abs(self.growth):.1f}% {direction} than a year before, "
            f"where the middle place had {abs(self.shared):.1f}% {others}."
        )


@dataclass(frozen=True)
class YearGrowth:
    """One year's growth of a place and the middle growth of all places, in per cent; None where it is not known, or
    where there are too few places to compare with. `unusual` is a year that did not go as the others did."""

    year: int
    growth: float | None
    shared: float | None
    unusual: bool


Middles: TypeAlias = dict[int, tuple[float | None, float]]
"""By year the middle growth of all places in logs, and its spread: what is the same whichever place is asked for."""


def growth_by_year(panel: Panel, place: str, middles: Middles | None = None) -> tuple[YearGrowth, ...]:
    """Every known year of the place, oldest first. `middles` are kept from one place to the next."""
    middles = {} if middles is None else middles
    history = panel.get(place, {})
    found = []
    for year in sorted(history):
        before = history.get(year - 1, 0)
        own = math.log(history[year] / before) if before > 0 and history[year] > 0 else None
        if year not in middles:
            middles[year] = _of_all(panel, year)
        middle, spread = middles[year]
        unusual = (
            own is not None and middle is not None and spread > 0 and abs(own - middle) > UNUSUAL * spread
        )
        found.append(YearGrowth(year, _percent(own), _percent(middle), unusual))
    return tuple(found)


def _of_all(panel: Panel, year: int) -> tuple[float | None, float]:
    """The middle growth of all places in logs, and its spread."""
    growths = [
        math.log(other[year] / other[year - 1])
        for other in panel.values()
        if other.get(year, 0) > 0 and other.get(year - 1, 0) > 0
    ]
    if len(growths) < FEWEST_PLACES:
        return None, 0.0
    middle = median(growths)
    return middle, 1.4826 * median(abs(growth - middle) for growth in growths)


def _percent(growth: float | None) -> float | None:
    return None if growth is None else 100 * math.expm1(growth)


def shocks(panel: Panel, place: str, middles: Middles | None = None) -> tuple[Shock, ...]:
    """The place's unusual years, oldest first."""
    return tuple(
        Shock(each.year, each.growth, each.shared)
        for each in growth_by_year(panel, place, middles)
        if each.unusual and each.growth is not None and each.shared is not None
    )
