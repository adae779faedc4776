"""How many people aged 0 to 25 live in a place: the estimates that are loaded, or else the table of mid-2020."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from goldenthread.methods.figure import Figure
from goldenthread.methods.period import month_instant

SOURCE = "ONS mid-2020 population"
_TABLE = Path(__file__).parent / "reference" / "population_mid_2020.csv"
# An estimate is of the middle of a year, and so of another period than the count that is divided by it.
MID_YEARS = tuple(month_instant(year, 6) for year in range(2011, 2041))


@cache
def populations() -> Mapping[str, int]:
    """The table that comes with the program, by authority code. There is none for England, for a region, or for an
    authority made after 2020."""
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return {row["place"]: int(row["aged_0_to_25"]) for row in csv.DictReader(file)}


def estimates(figures: Iterable[Figure]) -> dict[str, tuple[Figure, ...]]:
    """Those on which a rate may be worked out, by place, oldest first: everybody aged 0 to 25, and no projection,
    which not every place has."""
    found: dict[str, list[Figure]] = {}
    for each in figures:
        if each.is_known and each.period is not None and each.finality == "actual" and not each.breakdown:
            found.setdefault(each.place, []).append(each)
    return {place: tuple(sorted(those, key=_end)) for place, those in found.items()}


def estimate_for(figure: Figure, people: Iterable[Figure]) -> Figure | None:
    """The newest estimate that is not after the figure; the first one for a figure from before all of them."""
    those = list(people)
    before = [each for each in those if figure.period is None or _end(each) <= figure.period.end]
    return before[-1] if before else those[0] if those else None


def _end(figure: Figure) -> date:
    return figure.period.end if figure.period else date.min
