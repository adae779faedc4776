"""A figure beside England, its region, its statistical neighbours and its own earlier figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goldenthread.methods.change import Break, Change, change
from goldenthread.methods.compare import Comparison, Direction, Neighbours, compare, compare_previous
from goldenthread.methods.figure import Figure


@dataclass(frozen=True)
class Comparators:
    """`direction` is the indicator's: it decides between better and worse. So are the `breaks` in its series. Higher,
    lower and similar go by 95% intervals wherever the numbers behind the figures are known."""

    figure: Figure
    direction: Direction
    england: Figure | None
    region: Figure | None
    neighbours: Neighbours
    previous: Figure | None
    breaks: Sequence[Break] = ()

    @property
    def with_england(self) -> Comparison:
        return self._with(self.england)

    @property
    def with_region(self) -> Comparison:
        return self._with(self.region)

    @property
    def with_neighbours(self) -> Comparison:
        return self._with(self.neighbours.middle)

    @property
    def with_previous(self) -> Comparison:
        return compare_previous(
            self.figure, self.previous, self.direction, by_intervals=True, breaks=self.breaks
        )

    @property
    def change(self) -> Change | None:
        """From the earlier figure; None where there is none."""
        return None if self.previous is None else change(self.previous, self.figure, self.breaks)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What can be said, complete sentences; what cannot be compared is left out."""
        every = (self.with_england, self.with_region, self.with_neighbours, self.with_previous)
        return tuple(each.sentence for each in every if each.word != "not compared")

    @property
    def refusals(self) -> tuple[str, ...]:
        """Why it is not compared with what is there to compare with."""
        every = (self.with_england, self.with_region, self.with_neighbours, self.with_previous)
        return tuple(each.sentence for each in every if each.word == "not compared" and each.other)

    def _with(self, other: Figure | None) -> Comparison:
        return compare(self.figure, other, self.direction, by_intervals=True, breaks=self.breaks)
