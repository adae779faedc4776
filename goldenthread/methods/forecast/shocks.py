"""Years in which a place did not grow as the others did: shown beside a forecast, never smoothed away."""

import math
from dataclasses import dataclass
from statistics import median

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


def shocks(panel: Panel, place: str) -> tuple[Shock, ...]:
    """The place's unusual years, oldest first."""
    history = panel.get(place, {})
    found = []
    for year in sorted(history):
        if not (history.get(year - 1, 0) > 0 and history[year] > 0):
            continue
        growths = [
            math.log(other[year] / other[year - 1])
            for other in panel.values()
            if other.get(year, 0) > 0 and other.get(year - 1, 0) > 0
        ]
        if len(growths) < FEWEST_PLACES:
            continue
        middle = median(growths)
        spread = 1.4826 * median(abs(growth - middle) for growth in growths)
        own = math.log(history[year] / history[year - 1])
        if spread > 0 and abs(own - middle) > UNUSUAL * spread:
            found.append(Shock(year, 100 * math.expm1(own), 100 * math.expm1(middle)))
    return tuple(found)
