"""The simple methods that any forecast has to beat, each by its name.

All take the counts of successive years, oldest first, and give the next `years` counts. A method that needs more
years than there are gives None. Growth is by the year, compounded; a line never gives less than nought.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

Method: TypeAlias = Callable[[Sequence[float], int], list[float] | None]


def persistence(counts: Sequence[float], years: int) -> list[float] | None:
    """As many as last year."""
    return [counts[-1]] * years if counts else None


def drift(counts: Sequence[float], years: int) -> list[float] | None:
    """As many more each year as on average since the first year."""
    if len(counts) < 2:
        return None
    step = (counts[-1] - counts[0]) / (len(counts) - 1)
    return [max(counts[-1] + step * ahead, 0.0) for ahead in range(1, years + 1)]


def growth(counts: Sequence[float], years: int) -> list[float] | None:
    """The same percentage more each year as on average since the first year."""
    if len(counts) < 2 or counts[0] <= 0:
        return None
    factor = (counts[-1] / counts[0]) ** (1 / (len(counts) - 1))
    return [counts[-1] * factor**ahead for ahead in range(1, years + 1)]


def straight_line(counts: Sequence[float], years: int) -> list[float] | None:
    """The line with the least squared distance from all years, carried on."""
    known = len(counts)
    if known < 2:
        return None
    middle = (known - 1) / 2
    mean = sum(counts) / known
    slope = sum((at - middle) * (count - mean) for at, count in enumerate(counts)) / sum(
        (at - middle) ** 2 for at in range(known)
    )
    return [max(mean + slope * (known - 1 + ahead - middle), 0.0) for ahead in range(1, years + 1)]


def of_recent(method: Method, years_back: int) -> Method:
    """The same method on the changes of the last few years only."""

    def recent(counts: Sequence[float], years: int) -> list[float] | None:
        return method(counts[-years_back - 1 :], years) if len(counts) > years_back else None

    return recent


OPPONENTS: dict[str, Method] = {
    "persistence": persistence,
    "drift": drift,
    "drift, three years": of_recent(drift, 3),
    "growth": growth,
    "growth, three years": of_recent(growth, 3),
    "straight line": straight_line,
    "straight line, five years": of_recent(straight_line, 4),
}
"""Named opponents, in the order in which tables show them."""
