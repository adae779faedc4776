"""What is known of an area on a day, as plain records: all that tracing and checking need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Protocol

from goldenthread.needs.gap import Decided

Key = tuple[str, str]


class Record(Protocol):
    """A row of a pack sheet, as `intake.queries` gives it."""

    @property
    def sheet(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def values(self) -> Mapping[str, Any]: ...
    @property
    def document_title(self) -> str: ...
    @property
    def document_place(self) -> str: ...


@dataclass(frozen=True)
class LatestReading:
    """When an indicator was last read for the area, and how fresh a reading must be to be timely."""

    title: str
    period_words: str | None
    period_end: date | None
    frequency_months: int | None
    publication_lag_months: int


@dataclass(frozen=True)
class AreaFacts:
    """`records` by sheet in the order of the pack; `readings` by the key of the indicator.

    `decisions` are what people decided about gaps, by the key of the gap; `children` how many
    have each main need, on the day `children_on`.
    """

    on: date
    records: Mapping[str, Sequence[Record]]
    readings: Mapping[str, LatestReading] = field(default_factory=dict)
    decisions: Mapping[str, Decided] = field(default_factory=dict)
    children: Mapping[str, float] = field(default_factory=dict)
    children_on: date | None = None

    def of(self, sheet: str) -> Sequence[Record]:
        """The records of a sheet; none where the pack has no such sheet."""
        return self.records.get(sheet, ())

    @cached_property
    def by_key(self) -> dict[Key, Record]:
        return {(sheet, record.key): record for sheet, rows in self.records.items() for record in rows}


def keys_in(value: Any) -> Iterable[str]:
    """The keys that a reference cell holds: none, one or several."""
    if value in (None, ""):
        return ()
    if isinstance(value, str):
        return (value,)
    return tuple(str(item) for item in value)
