"""Whether something that a document dates, often loosely, had happened by a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from goldenthread.intake.pack import PackRecord


def happened(rows: Iterable[PackRecord], column: str, by: date) -> list[PackRecord]:
    """Those whose date may lie on or before the day; what bears no date that can be read is among them."""
    found = []
    for row in rows:
        when = row.loose(column)
        if when is None or when.first is None or when.first <= by:
            found.append(row)
    return found
