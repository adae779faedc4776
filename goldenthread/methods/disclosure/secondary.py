"""Secondary suppression: what else must be hidden so that no margin gives back what was hidden.

For every hidden count it finds another table that is consistent with all that is shown and in which the count is large
enough: some counts moved up by the same number and others down, so that every shown total stays. What moves is hidden.
As the other table exists, no subtraction and no system of equations can rule it out.

Rounded tables are looked at in the same way, with moves of 1 that leave every rounded number as it is.

Such a move is made of one choice for each dimension: a category inside the cell that goes up, and one outside it that
goes down — or none, and then its totals move too. Of all moves the one that hides least is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import NamedTuple

from goldenthread.methods.disclosure.policy import Policy, shown_count
from goldenthread.methods.disclosure.table import Dimension, Key, Table

# Hiding a total costs more than hiding any count.
LEVEL_COST = 10**9


class Move(NamedTuple):
    """The cells that go up and those that go down."""

    up: tuple[Key, ...]
    down: tuple[Key, ...]


def with_secondary(
    table: Table, values: Mapping[Key, int | None], needs: Mapping[Key, int]
) -> frozenset[Key]:
    """All cells to hide. `needs` says of each that must be hidden how far up it must be able to go, 1 or more."""
    hidden = set(needs)
    for key in sorted(needs, key=lambda each: (-needs[each], each)):
        move = _cheapest(table, values, key, needs[key], hidden)
        hidden.update(move.up, move.down)
    return frozenset(key for key in hidden if key not in table.unpublished and values[key] is not None)


def with_rounding(table: Table, values: Mapping[Key, int | None], policy: Policy) -> frozenset[Key]:
    """What must be hidden beside the counts that a rounding policy marks, so that each of those could be another one.
    Mostly nothing: rounded totals seldom tell, but together with small ones they can."""
    hidden: set[Key] = set()
    for key, value in sorted(values.items()):
        if value is None or not 0 < value <= policy.hidden_to or key in table.unpublished:
            continue
        best, best_cost = frozenset[Key](), -1
        for move in _moves(table, key):
            for up, down in ((move.up, move.down), (move.down, move.up)):
                told = _told(table, values, Move(up, down), key, policy, hidden)
                if told is None:
                    continue
                cost = sum(LEVEL_COST * table.level(cell) + 1 for cell in told)
                if best_cost < 0 or cost < best_cost:
                    best, best_cost = told, cost
            if best_cost == 0:
                break
        hidden |= best
    return frozenset(hidden)


def _told(
    table: Table, values: Mapping[Key, int | None], move: Move, key: Key, policy: Policy, hidden: set[Key]
) -> frozenset[Key] | None:
    """The cells that would look different after a move of 1; None where it is impossible."""
    told = set()
    for cells, step in ((move.up, 1), (move.down, -1)):
        for cell in cells:
            value = values[cell]
            if value is None:
                continue
            if cell in table.unpublished:
                if value + step < 0:
                    return None
            elif value == 0 or value + step == 0:
                return None
            elif cell not in hidden and shown_count(value, policy) != shown_count(value + step, policy):
                if cell == key:
                    return None
                told.add(cell)
    return frozenset(told)


def _cheapest(table: Table, values: Mapping[Key, int | None], key: Key, by: int, hidden: set[Key]) -> Move:
    best, best_cost = None, -1
    for move in _moves(table, key):
        cost = _cost(table, values, move, by, hidden)
        if cost is not None and (best is None or cost < best_cost):
            best, best_cost = move, cost
            if cost == 0:
                break
    if best is None:
        raise AssertionError("the move that takes all totals with it is always possible")
    return best


def _cost(
    table: Table, values: Mapping[Key, int | None], move: Move, by: int, hidden: set[Key]
) -> int | None:
    """What it costs to hide the cells of a move; None where it is impossible: a shown 0 cannot move, and nothing can
    go down by more than leaves 1, since whoever knows the rule knows that a hidden count is not 0."""
    cost = 0
    for cells, down in ((move.down, True), (move.up, False)):
        for cell in cells:
            value = values[cell]
            if value is None:
                if down:
                    return None
                continue
            free = cell in table.unpublished
            if down and value < by + (0 if free else 1):
                return None
            if not down and value == 0 and not free:
                return None
            if cell not in hidden and not free:
                cost += LEVEL_COST * table.level(cell) + value + 1
    return cost


def _moves(table: Table, key: Key) -> Iterator[Move]:
    choices = [list(_choices(each, name)) for each, name in zip(table.dimensions, key, strict=True)]
    for choice in product(*choices):
        up: list[Key] = []
        down: list[Key] = []
        for steps in product(*choice):
            cell = tuple(name for name, _ in steps)
            sign = 1
            for _, step in steps:
                sign *= step
            (up if sign > 0 else down).append(cell)
        yield Move(tuple(up), tuple(down))


def _choices(each: Dimension, name: str) -> Iterator[tuple[tuple[str, int], ...]]:
    """The ways to move within one dimension: each category or margin that changes, with 1 or −1."""
    nodes = each.nodes
    inside = nodes[name]
    for gains in sorted(inside):
        for loses in (*(other for other in each.categories if other not in inside), None):
            changes = tuple(
                (node, (gains in of) - (loses in of))
                for node, of in nodes.items()
                if (gains in of) != (loses is not None and loses in of)
            )
            yield changes
