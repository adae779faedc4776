"""What the layout of a year's release is made of: its tables, their columns, and what each column counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath
from typing import Literal

FORMAT_KEY = "dfe-ehc-plans"

PLACE_COLUMNS = (
    "time_period",
    "time_identifier",
    "geographic_level",
    "country_code",
    "country_name",
    "region_code",
    "region_name",
    "new_la_code",
    "old_la_code",
    "la_name",
)
ROW_COLUMNS = (*PLACE_COLUMNS, "breakdown_topic", "breakdown")


@dataclass(frozen=True)
class Column:
    """A column with the source's own title. Without an `indicator` it becomes a catalogue row under that title.

    `breakdown` is the part of the indicator that the column counts, as text. A `difference` is worked out by its
    publisher and may be below zero. `repeat` marks a column that the file has twice: both must say the same.
    """

    name: str
    title: str
    indicator: str = ""
    breakdown: str = ""
    unit: Literal["count", "per cent", "difference"] = "count"
    repeat: bool = False


@dataclass(frozen=True)
class Share:
    """A declared indicator in per cent: the published column, and the columns that it is made of.

    Where the file prints no percentage but both parts, we divide, and the reading says that it is derived.
    """

    indicator: str
    percent: str
    numerator: str
    denominator: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """One file of the release. The row of totals is the one whose topic is `total`."""

    file: str
    title: str
    timing: Literal["stock", "flow"]
    total: str
    topics: Mapping[str, str]
    columns: tuple[Column, ...]
    shares: tuple[Share, ...] = ()
    kind: Literal["statistics", "appeals", "officers"] = "statistics"
    notes: tuple[str, ...] = ()

    @property
    def stem(self) -> str:
        return PurePosixPath(self.file).stem

    @property
    def header(self) -> tuple[str, ...]:
        return (*(PLACE_COLUMNS if self.kind == "officers" else ROW_COLUMNS), *(c.name for c in self.columns))

    def key_of(self, column: Column) -> str:
        """The indicator of a column: the declared one, or the source's own."""
        return column.indicator or f"{FORMAT_KEY}.{self.stem}.{column.name.lower()}"

    def with_columns(self, changes: Mapping[str, Column | tuple[Column, ...] | None]) -> Table:
        """The table of another year: columns by name replaced, split, or (None) gone."""
        columns: list[Column] = []
        for column in self.columns:
            change = changes.get(column.name, column)
            if change is not None:
                columns += change if isinstance(change, tuple) else (change,)
        return replace(self, columns=tuple(columns))

    def with_topics(self, renamed: Mapping[str, str]) -> Table:
        """The table of another year: topics under new names."""
        return replace(self, topics={renamed.get(topic, topic): dim for topic, dim in self.topics.items()})


@dataclass(frozen=True)
class Layout:
    """A year's release. `markers` say what each sign in a cell means (a name of `methods.figure`)."""

    key: str
    release: str
    published: date | None
    tables: tuple[Table, ...]
    markers: Mapping[str, str]
    notes: tuple[str, ...] = ()

    def table(self, file: str) -> Table:
        return next(table for table in self.tables if table.file == file)
