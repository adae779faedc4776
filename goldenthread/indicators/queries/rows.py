"""A reading as a row, by the numbers that the store has for what it is of."""

from __future__ import annotations

from typing import NamedTuple

# Indicator, breakdown, place and period: what several releases may say of.
Fact = tuple[int, int, int, int]


class Row(NamedTuple):
    indicator: int
    breakdown: int
    place: int
    period: int
    upload: int
    value: float | None
    low: float | None
    high: float | None
    numerator: float | None
    denominator: float | None
    availability: int
    finality: int
    accumulation: int
    origin: int

    @property
    def fact(self) -> Fact:
        return (self.indicator, self.breakdown, self.place, self.period)


FIELDS = tuple(f"{name}_id" if at < 5 else name for at, name in enumerate(Row._fields))
