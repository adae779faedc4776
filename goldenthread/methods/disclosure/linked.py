"""Counts that are tied to each other by sums, whatever their shape, as they may be shown.

A `Table` is whole; what an area sends in is not: totals with some of their parts, parts of several kinds beside each
other, months beside years, shares with what they are shares of, totals that somebody has published already. Here the
ties are named one by one, and for every count that must be hidden another set of counts is looked for that fits all
that is shown, as in `secondary`. Where there is none, all that is tied to it is hidden.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import NamedTuple

from goldenthread.methods.disclosure.policy import SUPPRESSED, Policy, Shown, shown_count

Cell = tuple[str, ...]
Cost = Callable[[Cell, int], "int | None"]
# Hiding a total costs more than hiding any count.
TOTAL_COST = 10**9
# So many part-made answers are looked at for one count; beyond it, all that it is tied to is hidden.
MOST_TRIED = 5_000
# So many for all counts together, some seconds; the counts that are left then have a few each.
MOST_IN_ALL = 300_000
FEWEST_TRIED = 50


class Sum(NamedTuple):
    """The total is all of its parts together."""

    total: Cell
    parts: tuple[Cell, ...]


@dataclass(frozen=True)
class Linked:
    """`free` counts follow from the others and are not shown: a remainder, a complement. `fixed` ones are known exactly
    from elsewhere."""

    values: Mapping[Cell, int]
    sums: tuple[Sum, ...] = ()
    free: frozenset[Cell] = frozenset()
    fixed: frozenset[Cell] = frozenset()
    _sums_of: dict[Cell, list[int]] = field(default_factory=dict, compare=False)

    def __post_init__(self) -> None:
        for number, each in enumerate(self.sums):
            if self.values[each.total] != sum(self.values[part] for part in each.parts):
                raise ValueError(f"{' / '.join(each.total)} is not the sum of its parts")
            for cell in (each.total, *each.parts):
                self._sums_of.setdefault(cell, []).append(number)

    def sums_of(self, cell: Cell) -> Sequence[int]:
        """Where in `sums` are those that the count stands in."""
        return self._sums_of.get(cell, ())

    def is_total(self, cell: Cell) -> bool:
        return any(self.sums[number].total == cell for number in self.sums_of(cell))


@dataclass(frozen=True)
class Earlier:
    """What was there before, and what was shown of it."""

    values: Mapping[Cell, int]
    shown: Mapping[Cell, Shown]


def protect_linked(
    linked: Linked, policies: Sequence[Policy], earlier: Earlier | None = None
) -> dict[Cell, Shown]:
    """Every count that is shown at all, under the first policy, and then, of what that shows, under each of the others:
    whoever sees both results learns no more than from the first. The search is cut short where there are
    very many counts: more of them are hidden then."""
    first, *others = policies
    hidden = _hidden(linked, first, earlier, _Tries(MOST_IN_ALL, first.secondary))
    shown: dict[Cell, Shown] = {
        cell: SUPPRESSED if cell in hidden else value if cell in linked.fixed else shown_count(value, first)
        for cell, value in linked.values.items()
        if cell not in linked.free
    }
    for policy in others:
        shown = {
            cell: shown_count(each, policy) if isinstance(each, int) and cell not in linked.fixed else each
            for cell, each in shown.items()
        }
    return shown


@dataclass
class _Tries:
    """How many part-made answers may still be looked at. `exact` is where counts that are shown are not rounded."""

    left: int
    exact: bool
    was_cut: bool = False

    def of_one(self) -> Iterator[None]:
        for _ in range(min(MOST_TRIED, max(self.left, FEWEST_TRIED))):
            self.left -= 1
            yield
        self.was_cut = True


def _hidden(linked: Linked, policy: Policy, earlier: Earlier | None, tries: _Tries) -> set[Cell]:
    """What is hidden beside, or because of, the counts that the policy hides."""
    hidden: set[Cell] = set()
    if policy.secondary:
        needs = _needs(linked, policy, earlier)
        hidden.update(cell for cell in needs if cell not in linked.free)
        for cell in sorted(needs, key=lambda each: (-needs[each], each)):
            _hide(
                linked,
                cell,
                (needs[cell],),
                hidden,
                lambda at, step: _leaving(linked, hidden, at, step),
                tries,
            )
    elif policy.hidden_to:
        for cell, value in sorted(linked.values.items()):
            if 0 < value <= policy.hidden_to and cell not in linked.fixed:
                _hide(
                    linked,
                    cell,
                    (1, -1),
                    hidden,
                    lambda at, step, own=cell: _unseen(linked, policy, hidden, own, at, step),  # type: ignore[misc]
                    tries,
                )
    return hidden


def _needs(linked: Linked, policy: Policy, earlier: Earlier | None) -> dict[Cell, int]:
    """The counts that must be hidden, or may not follow, with how far up each must be able to go."""
    needs = {
        cell: policy.hidden_to + 1 - value
        for cell, value in linked.values.items()
        if 0 < value <= policy.hidden_to and cell not in linked.fixed
    }
    for cell, shown in (earlier.shown if earlier is not None else {}).items():
        value, old = linked.values.get(cell), earlier.values[cell] if earlier is not None else 0
        if not value or cell in linked.free or cell in linked.fixed:
            continue
        if not isinstance(shown, int):
            needs[cell] = max(needs.get(cell, 0), 1)
        elif 0 < abs(value - old) <= policy.hidden_to:
            needs[cell] = max(needs.get(cell, 0), policy.hidden_to + 1 - (value - old))
    return needs


def _hide(
    linked: Linked, cell: Cell, steps: Iterable[int], hidden: set[Cell], cost: Cost, tries: _Tries
) -> None:
    """Hide what it takes for the count to be another one by one of the steps; of several ways the cheapest."""
    tries.was_cut = False
    ways = [found for step in steps if (found := _other_counts(linked, cell, step, cost, tries)) is not None]
    if ways:
        _, told = min(ways, key=lambda way: way[0])
        hidden |= told
        return
    # Nothing else fits: no tie that it stands in may be seen, noughts included. Where the search was cut short, exact
    # counts in other ties could tell what is hidden there, and so on to the last; rounded ones leave room.
    open_to_all, seen, wanted = linked.free | linked.fixed, {cell}, [cell]
    while wanted:
        for number in linked.sums_of(wanted.pop()):
            tied = {linked.sums[number].total, *linked.sums[number].parts} - seen
            hidden |= tied - open_to_all
            seen |= tied
            wanted += tied if tries.was_cut and tries.exact else ()


def _other_counts(
    linked: Linked, cell: Cell, step: int, cost: Cost, tries: _Tries
) -> tuple[int, set[Cell]] | None:
    """The cheapest way in which the count could be another one by `step` while every sum holds: its cost, and what
    must be hidden for it. None where there is none, or it is too far to look for."""
    start = cost(cell, step)
    if start is None:
        return None
    order = count()
    heap: list[tuple[int, int, int, dict[Cell, int]]] = [(start, 1, next(order), {cell: step})]
    for _ in tries.of_one():
        if not heap:
            return None
        so_far, _, _, moved = heapq.heappop(heap)
        broken = _broken(linked, moved)
        if broken is None:
            return so_far, {at for at, by in moved.items() if cost(at, by)}
        tie, over = broken
        for at in (tie.total, *tie.parts):
            if at in moved:
                continue
            by = -over if at == tie.total else over
            more = cost(at, by)
            if more is not None:
                heapq.heappush(heap, (so_far + more, len(moved) + 1, next(order), {**moved, at: by}))
    return None


def _broken(linked: Linked, moved: Mapping[Cell, int]) -> tuple[Sum, int] | None:
    """A sum that no longer holds, and by how much its total is over its parts."""
    over: dict[int, int] = {}  # by the number of the sum, as a sum itself is long to tell from another
    for cell, by in moved.items():
        for number in linked.sums_of(cell):
            over[number] = over.get(number, 0) + (by if linked.sums[number].total == cell else -by)
    return next(((linked.sums[number], by) for number, by in over.items() if by), None)


def _leaving(linked: Linked, hidden: set[Cell], cell: Cell, step: int) -> int | None:
    """What it costs to hide a count so that it could be another one; a shown 0 stays, and what is hidden is not 0."""
    value, free = linked.values[cell], cell in linked.free
    if cell in linked.fixed or value + step < (0 if free else 1) or (value == 0 and not free):
        return None
    if free or cell in hidden:
        return 0
    return (TOTAL_COST if linked.is_total(cell) else 0) + value + 1


def _unseen(
    linked: Linked, policy: Policy, hidden: set[Cell], own: Cell, cell: Cell, step: int
) -> int | None:
    """Nothing where the count, moved, would be shown as it is; else what it costs to hide it."""
    value, free = linked.values[cell], cell in linked.free
    if cell in linked.fixed or value + step < 0:
        return None
    if free or (cell in hidden and value + step > 0):
        return 0
    if not value or not value + step:
        return None
    if shown_count(value, policy) == shown_count(value + step, policy):
        return 0
    return None if cell == own else (TOTAL_COST if linked.is_total(cell) else 1)
