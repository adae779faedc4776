"""A place's counts by year, as far back as they are known without a gap."""

from collections.abc import Mapping
from typing import TypeAlias

History: TypeAlias = Mapping[int, float]
"""Year to count. A year that is missing is not known; it is never nought."""

Panel: TypeAlias = Mapping[str, History]
"""Place code to its history: the places that a forecast learns from."""


def run_up_to(history: History, year: int) -> list[float]:
    """The counts of the unbroken years that end at `year`, oldest first; nothing when that year is not known.

    A year of nought ends the run: no rate of growth leads out of it.
    """
    counts: list[float] = []
    while year in history and history[year] > 0:
        counts.append(history[year])
        year -= 1
    return counts[::-1]


def last_year(history: History) -> int | None:
    """The newest year that is known and above nought."""
    return max((year for year, count in history.items() if count > 0), default=None)
