"""An attacker: solves the margins that are shown, in whole numbers, for what is hidden.

Every count is unknown and not negative; every number that is shown, and every mark, bounds a sum of counts. The
attacker asks whether a hidden cell can have a value at all, by narrowing bounds and trying both halves of what is left.
"""

from __future__ import annotations

from collections.abc import Mapping

from goldenthread.methods.disclosure.policy import Policy, Shown
from goldenthread.methods.disclosure.table import Key, Table

MOST = 400
Bounds = dict[Key, tuple[int, int]]
Sums = list[tuple[tuple[Key, ...], int, int]]


def can_be(table: Table, shown: Mapping[Key, Shown], policy: Policy, cell: Key, low: int, high: int) -> bool:
    """Whether all that is shown allows the cell a value from low to high, for somebody who knows the policy: a cell
    that is marked c is not 0, one marked * is 1 to 7, a rounded one within half a step."""
    sums: Sums = []
    for key, bases in table.cells():
        if key in shown:
            least, most = _meaning(shown[key], policy)
            if key == cell:
                least, most = max(least, low), min(most, high)
            sums.append((tuple(bases), least, most))
    return _possible(dict.fromkeys(table.counts, (0, MOST)), sums)


def _meaning(shown: Shown, policy: Policy) -> tuple[int, int]:
    if shown == "x":
        return 0, MOST
    if shown == "*":
        return 1, policy.hidden_to
    if not isinstance(shown, int):
        return 1, MOST
    half = policy.round_to // 2
    if policy.round_to > 1 and (shown or not policy.hidden_to):
        return max(shown - half, policy.hidden_to + 1 if shown else 0), shown + half
    return shown, shown


def _possible(bounds: Bounds, sums: Sums) -> bool:
    if not _narrow(bounds, sums):
        return False
    open_cells = [(high - low, key) for key, (low, high) in bounds.items() if low < high]
    if not open_cells:
        return True
    _, key = min(open_cells)
    low, high = bounds[key]
    middle = (low + high) // 2
    return any(_possible({**bounds, key: half}, sums) for half in ((low, middle), (middle + 1, high)))


def _narrow(bounds: Bounds, sums: Sums) -> bool:
    changed = True
    while changed:
        changed = False
        for cells, least, most in sums:
            lows, highs = sum(bounds[c][0] for c in cells), sum(bounds[c][1] for c in cells)
            if lows > most or highs < least:
                return False
            for c in cells:
                low, high = bounds[c]
                new = max(low, least - (highs - high)), min(high, most - (lows - low))
                if new[0] > new[1]:
                    return False
                if new != (low, high):
                    bounds[c], changed = new, True
                    lows += new[0] - low
                    highs += new[1] - high
    return True
