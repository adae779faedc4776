"""Ranks: always computed from the figures, never typed, with those that are not known counted and left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from goldenthread.methods.change import beside_each_other
from goldenthread.methods.figure import Figure


@dataclass(frozen=True, slots=True)
class Rank:
    """Equal values share a place. `known` of `among` have a value."""

    figure: Figure
    place: int
    shared: bool
    known: int
    among: int

    @property
    def words(self) -> str:
        """“3rd of 10”, “joint 2nd of 8 known (of 10)”."""
        of = f"{self.known}" if self.known == self.among else f"{self.known} known (of {self.among})"
        return f"{'joint ' if self.shared else ''}{ordinal(self.place)} of {of}"


def ranks(figures: Sequence[Figure], first: Literal["highest", "lowest"] = "highest") -> list[Rank]:
    """Best placed first. Figures without a value have no rank, nor have those that are not like the others: another
    statistic, unit, population or period."""
    known = [(each.value, each) for each in beside_each_other(figures) if each.value is not None]
    values = [value for value, _ in known]
    found = []
    for value, each in known:
        ahead = sum(other > value if first == "highest" else other < value for other in values)
        found.append(Rank(each, ahead + 1, values.count(value) > 1, len(known), len(figures)))
    return sorted(found, key=lambda rank: rank.place)


def check_rank(stated: int, computed: Rank) -> str:
    """“agrees”, or what the figures give instead."""
    if stated == computed.place:
        return "agrees"
    return f"differs: stated {ordinal(stated)}, and the figures give {computed.words}"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th, 22nd."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
