"""A made-up map of services in plain rows, for the tests of gaps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from goldenthread.needs.gap import Gap
from goldenthread.needs.gap_analysis import find_gaps

FULL: Mapping[str, Any] = {"tier": "targeted", "age_min": 0, "age_max": 25}


@dataclass(frozen=True)
class Row:
    sheet: str
    key: str
    title: str
    values: Mapping[str, Any] = field(default_factory=dict)
    document_title: str = "A strategy"
    document_place: str = "page 1"


def service(key: str, title: str = "", **cells: Any) -> Row:
    """A running service; what is not given is not recorded."""
    return Row("services", key, title or key, {"status": "running", **cells})


def access(of: str, **cells: Any) -> Row:
    return Row("service_access", f"access-{of}", of, {"service": of, **cells})


def figure(key: str, title: str = "", **cells: Any) -> Row:
    return Row("stated_figures", key, title or key, cells)


def rows(*given: Row) -> dict[str, Sequence[Row]]:
    found: dict[str, list[Row]] = {}
    for row in given:
        found.setdefault(row.sheet, []).append(row)
    return dict(found)


def found(*given: Row, **children: float) -> dict[str, Gap]:
    """Every gap of the rows by its key; children are plans by need in January 2025."""
    return {gap.key: gap for gap in find_gaps(rows(*given), children, date(2025, 1, 1))}
