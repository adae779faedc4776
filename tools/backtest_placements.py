"""How wrong a kind of placement's own forecast was on past years, beside its fixed share of the forecast of all plans.

    .venv/bin/python tools/backtest_placements.py

Over all authorities of the releases that are accepted in the store, from every January since 2017. The table stands in
docs/explanation/sufficiency.md.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from statistics import fmean
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from goldenthread.forecasts.panel import PlacePanel

FIRST, AHEAD, LEVEL = 2017, (1, 2, 3, 5), 80
KINDS = ("special", "mainstream", "ap", "fe")


def main() -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goldenthread.project.settings")
    import django

    django.setup()
    from goldenthread.forecasts.queries import panels
    from goldenthread.forecasts.queries.placements import placement_panel

    whole = panels().authorities
    some = next(iter(whole.histories), "")
    print(
        "| kind | years ahead | forecasts | own: error | share: error | own: in 80% range | share: in 80% range |"
    )
    print("|---|---|---|---|---|---|---|")
    for kind in KINDS:
        own = placement_panel(f"placement={kind}", None, some)
        for ahead in AHEAD:
            found = list(judged(own, whole, ahead))
            if found:
                cells = [f"{fmean(each[at] for each in found):.0f}" for at in (0, 1)]
                cells += [f"{100 * fmean(each[at] for each in found):.0f}%" for at in (2, 3)]
                print(f"| {kind} | {ahead} | {len(found):,} | {' | '.join(cells)} |")
    return 0


def judged(own: PlacePanel, whole: PlacePanel, ahead: int) -> Iterator[tuple[float, float, bool, bool]]:
    """Of each place and origin: how wrong each was, and whether its range held what happened."""
    from goldenthread.forecasts.panel import NoForecast

    for origin in range(FIRST, own.newest - ahead + 1):
        for place, history in own.histories.items():
            then, now = history.counts.get(origin + ahead), history.counts.get(origin)
            if then is None or not now or place not in whole.histories:
                continue
            try:
                mine = own.forecast(place, origin + ahead, origin=origin).points[-1]
                all_plans = whole.forecast(place, origin + ahead, origin=origin).points[-1]
            except NoForecast:
                continue
            share = now / whole.histories[place].counts[origin]
            ranges = mine.low(LEVEL), mine.high(LEVEL), all_plans.low(LEVEL), all_plans.high(LEVEL)
            if None in ranges:
                continue
            low, high, low_all, high_all = (each or 0.0 for each in ranges)
            yield (
                abs(mine.central - then),
                abs(all_plans.central * share - then),
                low <= then <= high,
                low_all * share <= then <= high_all * share,
            )


if __name__ == "__main__":
    sys.exit(main())
