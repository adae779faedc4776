"""A made-up panel: forty places that grow as one country does, each a little in its own way, by a seed."""

import math
import random

from goldenthread.methods.forecast.history import Panel


def made_up_panel(places: int = 40, first: int = 2010, last: int = 2025, seed: int = 3) -> Panel:
    """Counts from a few hundred to a few thousand; the same for the same seed."""
    chance = random.Random(seed)
    common, growth = {}, 0.06
    for year in range(first, last + 1):
        growth = min(max(growth + chance.gauss(0, 0.04), 0.01), 0.2)
        common[year] = growth
    panel = {}
    for number in range(places):
        level, own = chance.uniform(300, 4000), chance.gauss(0, 0.004)
        history = {}
        for year in range(first, last + 1):
            history[year] = float(round(level))
            level *= math.exp(common[year] + own + chance.gauss(0, 0.03))
        panel[f"{number:03}"] = history
    return panel
