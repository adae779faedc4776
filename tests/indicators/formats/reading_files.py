"""Files made by hand for the tests of plain formats, and what a format makes of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from goldenthread.indicators.facts import PlaceFacts
from goldenthread.intake.format import Format, ReadRow, Understood
from goldenthread.intake.parcel import open_parcel
from goldenthread.methods.period import Period

Fact = tuple[str, Period, str, str]


def write_csv(path: Path, rows: Sequence[Sequence[object]], encoding: str = "utf-8") -> Path:
    """The rows as a CSV file."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def read_file(format_: Format, path: Path) -> tuple[Understood, list[ReadRow]]:
    parcel = open_parcel(path, also=format_.also)
    understood = format_.understand(parcel)
    return understood, list(format_.read(parcel, understood))


def problems(rows: Sequence[ReadRow]) -> list[tuple[int | None, str, str, str]]:
    """Row, column, value and message of each."""
    return [(p.row, p.column, p.value, p.message) for row in rows for p in row.problems]


def facts(rows: Sequence[ReadRow]) -> dict[Fact, tuple[float | None, int, int, int]]:
    """By place, period, indicator and part: value, availability, finality, origin. No fact is there twice."""
    found: dict[Fact, tuple[float | None, int, int, int]] = {}
    for row in rows:
        for each in row.items:
            assert isinstance(each, PlaceFacts)
            for cell in each.cells:
                key = (each.place.code, each.period, cell.indicator, cell.breakdown)
                assert key not in found, key
                found[key] = (cell.value, cell.availability, each.finality, cell.origin)
    return found
