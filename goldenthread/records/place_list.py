"""Every place in England that published statistics are given for, from the lists that come with the program."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

ENGLAND = "E92000001"
COUNTRY, REGION, PART_OF_REGION, AUTHORITY = "country", "region", "part of a region", "authority"
# The NHS has regions and boards of its own, which are not those of councils; a provider is in no list of ours.
NHS_REGION, NHS_BOARD, NHS_PROVIDER = "NHS region", "NHS board", "NHS provider"
KINDS = (COUNTRY, REGION, PART_OF_REGION, AUTHORITY, NHS_REGION, NHS_BOARD)
_REFERENCE = Path(__file__).parent / "reference"


@dataclass(frozen=True)
class ListedPlace:
    """`region` is the code of what it is in. A place stands from `starts` to `ends`, both days included."""

    code: str
    kind: str
    name: str
    region: str
    gss_codes: tuple[str, ...]
    starts: date | None
    ends: date | None

    def stands_on(self, on: date) -> bool:
        return (self.starts is None or self.starts <= on) and (self.ends is None or on <= self.ends)


@cache
def listed_places() -> Mapping[str, ListedPlace]:
    """By code: England first, then its regions, then the authorities."""
    return _read("places.csv")


@cache
def nhs_places() -> Mapping[str, ListedPlace]:
    """The NHS's regions and boards by their ODS code, such as QHM: its regions first."""
    return _read("nhs_places.csv")


def _read(name: str) -> Mapping[str, ListedPlace]:
    with (_REFERENCE / name).open(encoding="utf-8", newline="") as file:
        return {
            row["code"]: ListedPlace(
                row["code"],
                row["kind"],
                row["name"],
                row["region"],
                tuple(row["gss_codes"].split()),
                date.fromisoformat(row["starts"]) if row["starts"] else None,
                date.fromisoformat(row["ends"]) if row["ends"] else None,
            )
            for row in csv.DictReader(file)
        }
