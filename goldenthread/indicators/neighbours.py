"""The ten statistical neighbours of each authority, nearest first, from the table that comes with the program."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

EDITION = "May 2025"
_TABLE = Path(__file__).parent / "reference" / "statistical_neighbours_2025.csv"


@cache
def _lists() -> Mapping[str, tuple[str, ...]]:
    with _TABLE.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        return {row[0]: tuple(code for code in row[1:] if code) for row in rows}


def neighbours_of(place: str) -> tuple[str, ...]:
    """Their codes; none for England, a region, or an authority that the table does not list."""
    return _lists().get(place, ())
