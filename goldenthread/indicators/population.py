"""How many people aged 0 to 25 live in an authority: ONS mid-2020, from the table that comes with the program."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

SOURCE = "ONS mid-2020 population"
_TABLE = Path(__file__).parent / "reference" / "population_mid_2020.csv"


@cache
def populations() -> Mapping[str, int]:
    """By authority code. There is none for England, for a region, or for an authority made after 2020."""
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return {row["place"]: int(row["aged_0_to_25"]) for row in csv.DictReader(file)}
