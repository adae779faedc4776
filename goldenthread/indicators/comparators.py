"""A figure beside England, its region, its statistical neighbours and its own earlier figure."""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.methods.change import Change, change
from goldenthread.methods.compare import Comparison, Direction, Neighbours, compare, compare_previous
from goldenthread.methods.figure import Figure


@dataclass(frozen=True)
class Comparators:
    """`direction` is the indicator's: it decides between better and worse."""

    figure: Figure
    direction: Direction
    england: Figure | None
    region: Figure | None
    neighbours: Neighbours
    previous: Figure | None

    @property
    def with_england(self) -> Comparison:
        return compare(self.figure, self.england, self.direction)

    @property
    def with_region(self) -> Comparison:
        return compare(self.figure, self.region, self.direction)

    @property
    def with_neighbours(self) -> Comparison:
        return compare(self.figure, self.neighbours.middle, self.direction)

    @property
    def with_previous(self) -> Comparison:
        return compare_previous(self.figure, self.previous, self.direction)

    @property
    def change(self) -> Change | None:
        """From the earlier figure; None where there is none."""
        return None if self.previous is None else change(self.previous, self.figure)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What can be said, complete sentences; what cannot be compared is left out."""
        every = (self.with_england, self.with_region, self.with_neighbours, self.with_previous)
        return tuple(each.sentence for each in every if each.word != "not compared")
