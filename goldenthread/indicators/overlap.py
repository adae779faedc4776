"""Stated figures that count some of the same people: kept together, and never added up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from goldenthread.methods.figure import Figure, amount

WHY = "One person can be counted in several of these figures, so they are never added up and no total of them is shown."


class NeverAddedUp(Exception):
    """Somebody asked for the sum of figures that overlap; its words say why there is none."""


@dataclass(frozen=True)
class OverlapGroup:
    """Figures of one group, in the order of the document, and the sentence why they have no total."""

    name: str
    figures: tuple[Figure, ...]

    @property
    def sentence(self) -> str:
        """Why there is no total; with the impossible sum where the figures are shares of one population."""
        impossible = self._impossible_share()
        if impossible is None:
            return WHY
        return (
            f"Added up, these shares would come to {amount(impossible)}%, more than everybody there is: one person can "
            "be counted in several of them. So they are never added up."
        )

    def total(self) -> float:
        """Refused, always."""
        raise NeverAddedUp(self.sentence)

    def _impossible_share(self) -> float | None:
        shares = [each for each in self.figures if each.unit == "per cent" and each.value is not None]
        if len(shares) != len(self.figures) or len({each.population for each in shares}) != 1:
            return None
        added = round(sum(each.value for each in shares if each.value is not None), 2)
        return added if added > 100 else None


def overlap_groups(named: Iterable[tuple[str, Figure]]) -> list[OverlapGroup]:
    """The groups in the order in which they first come; figures without a group are left out."""
    found: dict[str, list[Figure]] = {}
    for name, figure in named:
        if name:
            found.setdefault(name, []).append(figure)
    return [OverlapGroup(name, tuple(figures)) for name, figures in found.items()]
