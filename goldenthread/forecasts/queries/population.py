"""How many people aged 0 to 25 live in a place, and how many are projected to, where that is loaded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goldenthread.indicators.queries import series

PEOPLE = "population-0-25"


@dataclass(frozen=True)
class Population:
    """People by mid-year, and which of the years are projected. A projection is one however old it is."""

    people: Mapping[int, float]
    projected: frozenset[int]
    source: str

    @property
    def last(self) -> int | None:
        """The last year of the projection; None where none is loaded."""
        return max(self.projected, default=None)

    @property
    def has_projection(self) -> bool:
        return bool(self.projected)


def population_of(place: str) -> Population:
    """All years that are loaded, whatever the day of asking: a projection is of years to come."""
    found = [each for each in series(PEOPLE, place) if each.value is not None and each.period is not None]
    people = {each.period.start.year: each.value for each in found if each.period and each.value is not None}
    projected = frozenset(
        each.period.start.year for each in found if each.period and each.finality == "projected"
    )
    return Population(people, projected, found[-1].provenance if found else "")
