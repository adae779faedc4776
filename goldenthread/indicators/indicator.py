"""What an indicator is: what it counts and why, what is good, how often it should be known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from goldenthread.methods.compare import Direction


@dataclass(frozen=True)
class Break:
    """From `on`, the figures are made another way, so that earlier ones compare with care."""

    on: date
    words: str


@dataclass(frozen=True)
class Earlier:
    """Who was counted in the periods that end on or before `until`, where it was not who is counted now."""

    until: date
    population: str


@dataclass(frozen=True)
class Quotient:
    """How we compute an indicator that no source prints: one indicator ÷ another × `per`."""

    numerator: str
    denominator: str
    per: float
    places: int = 1


@dataclass(frozen=True)
class Indicator:
    """A declared indicator. `population` says who is counted, so that two counts of one name are never mixed.

    A stock is as at a moment, a flow is over a length of time. `statuses` are the words for a coded status.
    """

    key: str
    title: str
    definition: str
    why: str
    theme: str
    numerator: str
    denominator: str
    statistic: str
    unit: str
    direction: Direction
    population: str
    timing: Literal["stock", "flow"]
    frequency_months: int
    publication_lag_months: int
    source: str
    owner: str
    reviewed: date
    dimensions: tuple[str, ...] = ()
    whole_numbers: bool = False
    breaks: tuple[Break, ...] = ()
    quotient: Quotient | None = None
    statuses: tuple[tuple[float, str], ...] = ()
    order: int = 100
    earlier: tuple[Earlier, ...] = ()
    # Whom it is published for where that is not councils, such as “NHS boards”.
    given_for: str = ""

    def population_on(self, end: date) -> str:
        """Who is counted in a period that ends that day."""
        if not self.earlier:
            return self.population
        found = sorted((each for each in self.earlier if end <= each.until), key=lambda each: each.until)
        return found[0].population if found else self.population

    @property
    def places(self) -> int:
        """The decimals that are always printed: those of our own quotient, and one of a percentage, as sources do but
        for those that print `whole_numbers`."""
        if self.quotient:
            return self.quotient.places
        return 1 if self.unit == "per cent" and not self.whole_numbers else 0

    def status(self, value: float | None) -> str:
        """The word for a coded status; empty for an indicator that is not one."""
        return next((word for code, word in self.statuses if code == value), "") if self.statuses else ""
