"""An attacker who writes down all that was read as sums of unknown whole numbers, and solves them.

It narrows what each unknown can be, and where that is not enough tries both halves of what is left. It gives up, and so
finds nothing, after so many tries.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field

MOST = 500
TRIES = 100


@dataclass
class Solver:
    """`sums` are of an unknown's name to how often it counts, with the least and the most that they come to."""

    bounds: dict[Hashable, tuple[int, int]] = field(default_factory=dict)
    sums: list[tuple[Mapping[Hashable, int], int, int]] = field(default_factory=list)
    tries: int = 0

    def know(self, name: Hashable, least: int, most: int) -> None:
        low, high = self.bounds.get(name, (0, MOST))
        self.bounds[name] = max(low, least), min(high, most)

    def adds_up(self, total: Hashable, parts: Iterable[Hashable], at_least: bool = False) -> None:
        """The total is its parts, or, `at_least`, may be more than they are."""
        sums: dict[Hashable, int] = {total: 1}
        for part in parts:
            sums[part] = sums.get(part, 0) - 1
        for name in sums:
            self.bounds.setdefault(name, (0, MOST))
        self.sums.append((sums, 0, MOST if at_least else 0))

    def can_be(self, name: Hashable, low: int, high: int) -> bool:
        self.tries = 0
        least, most = self.bounds[name]
        low, high = max(low, least), min(high, most)
        return low <= high and self._possible({**self.bounds, name: (low, high)})

    def is_told(self, name: Hashable, truth: int) -> bool:
        """Whether the unknown can be nothing but what it is."""
        least, most = self.bounds[name]
        return not (self.can_be(name, truth + 1, most) or self.can_be(name, least, truth - 1))

    def _possible(self, bounds: dict[Hashable, tuple[int, int]]) -> bool:
        self.tries += 1
        if self.tries > TRIES:
            return True
        if any(low > high for low, high in bounds.values()) or not self._narrow(bounds):
            return False
        tied = {name for sums, _, _ in self.sums for name in sums}
        unsure = [
            (high - low, repr(name), name)
            for name, (low, high) in bounds.items()
            if low < high and name in tied
        ]
        if not unsure:
            return True
        _, _, name = min(unsure)
        low, high = bounds[name]
        middle = (low + high) // 2
        return any(self._possible({**bounds, name: half}) for half in ((low, middle), (middle + 1, high)))

    def _narrow(self, bounds: dict[Hashable, tuple[int, int]]) -> bool:
        changed = True
        while changed:
            changed = False
            for sums, least, most in self.sums:
                lows = {n: min(c * bounds[n][0], c * bounds[n][1]) for n, c in sums.items()}
                highs = {n: max(c * bounds[n][0], c * bounds[n][1]) for n, c in sums.items()}
                low, high = sum(lows.values()), sum(highs.values())
                if low > most or high < least:
                    return False
                for name, times in sums.items():
                    if not times:
                        continue
                    under, over = least - (high - highs[name]), most - (low - lows[name])
                    if times < 0:
                        under, over = over, under
                    # whole numbers between under / times and over / times
                    first, last = -((-under) // times), over // times
                    was = bounds[name]
                    new = max(was[0], first), min(was[1], last)
                    if new[0] > new[1]:
                        return False
                    if new != was:
                        bounds[name], changed = new, True
                        pair = sorted((times * new[0], times * new[1]))
                        low += pair[0] - lows[name]
                        high += pair[1] - highs[name]
                        lows[name], highs[name] = pair
        return True
