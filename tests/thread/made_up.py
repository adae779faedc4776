"""A made-up area in plain records, for the tests of tracing and of the checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from goldenthread.access.declarations import find
from goldenthread.thread.check import Check, Finding
from goldenthread.thread.edge import Edge, Relation
from goldenthread.thread.facts import AreaFacts, LatestReading
from goldenthread.thread.tracing import Thread


@dataclass(frozen=True)
class Row:
    sheet: str
    key: str
    title: str
    values: Mapping[str, Any] = field(default_factory=dict)
    document_title: str = "A strategy"
    document_place: str = "page 1"


def facts_of(
    *rows: Row, on: date = date(2020, 3, 18), readings: Mapping[str, LatestReading] | None = None
) -> AreaFacts:
    by_sheet: dict[str, list[Row]] = {}
    for row in rows:
        by_sheet.setdefault(row.sheet, []).append(row)
    return AreaFacts(on=on, records=by_sheet, readings=readings or {})


def thread_of(facts: AreaFacts) -> Thread:
    return Thread(facts, find(Edge, "edges"), find(Relation, "edges"))


def found(check: Check, facts: AreaFacts) -> list[Finding]:
    return list(check.find(facts, thread_of(facts)))
