"""A table of counts with its margins: every total and subtotal that is published beside the counts themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

# One name for each dimension: a category, or a margin.
Key = tuple[str, ...]


@dataclass(frozen=True)
class Dimension:
    """`margins` gives each total or subtotal the categories that it adds up; a total of all is usual."""

    name: str
    categories: tuple[str, ...]
    margins: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def nodes(self) -> dict[str, frozenset[str]]:
        """Each category and each margin, with the categories that it holds."""
        found = {category: frozenset({category}) for category in self.categories}
        return found | {name: frozenset(of) for name, of in self.margins}


def dimension(name: str, *categories: str, total: str = "Total") -> Dimension:
    """With one margin, the total of all."""
    return Dimension(name, categories, ((total, categories),))


@dataclass(frozen=True)
class Table:
    """`counts` has every combination of categories; None is a count that is not available. `unpublished` names
    combinations that are not shown at all. Margins are added up here, never given."""

    dimensions: tuple[Dimension, ...]
    counts: Mapping[Key, int | None]
    unpublished: frozenset[Key] = frozenset()

    def __post_init__(self) -> None:
        missing = [key for key in product(*(d.categories for d in self.dimensions)) if key not in self.counts]
        if missing:
            raise ValueError(f"the table has no count for {' / '.join(missing[0])}")
        below = [key for key, count in self.counts.items() if count is not None and count < 0]
        if below:
            raise ValueError(f"{' / '.join(below[0])}: {self.counts[below[0]]} is not a count of people")
        for each in self.dimensions:
            names = [*each.categories, *(name for name, _ in each.margins)]
            if len(set(names)) != len(names):
                raise ValueError(f"{each.name}: each category and each margin has a name of its own")
            if any(not of or not set(of) <= set(each.categories) for _, of in each.margins):
                raise ValueError(f"{each.name}: a margin adds up some of its categories")

    def values(self) -> dict[Key, int | None]:
        """Every count and every margin; a margin of something that is not available is not available."""
        return {key: self._sum(bases) for key, bases in self.cells()}

    def cells(self) -> Iterator[tuple[Key, list[Key]]]:
        """Every combination of categories and margins, with the counts that it adds up."""
        for nodes in product(*(each.nodes.items() for each in self.dimensions)):
            yield tuple(name for name, _ in nodes), list(product(*(of for _, of in nodes)))

    def level(self, key: Key) -> int:
        """In how many dimensions the cell is a margin."""
        return sum(name not in each.categories for name, each in zip(key, self.dimensions, strict=True))

    def _sum(self, bases: list[Key]) -> int | None:
        total = 0
        for base in bases:
            count = self.counts[base]
            if count is None:
                return None
            total += count
        return total
