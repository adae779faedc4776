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
PART_COLUMNS = ("breakdown_topic", "breakdown")


@dataclass(frozen=True)
class Column:
    """A column with the source's own title. Without an `indicator` it becomes a catalogue row under that title.

    `breakdown` is the part of the indicator that the column counts, as text. A `difference` is worked out by its
    publisher and may be below zero; a `status` is Y, N or R. `repeat` marks a column that the file has twice: both must
    say the same. `timing` is “january after” for what the file prints under a calendar year and counts in January.
    """

    name: str
    title: str
    indicator: str = ""
    breakdown: str = ""
    unit: Literal["count", "per cent", "difference", "weeks", "status"] = "count"
    repeat: bool = False
    timing: Literal["", "january after"] = ""


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
class Sum:
    """A part that is the sum of other parts, each as text (`placement=elsewhere`).

    Parts add up only where this says so, and only where the file has a number for every one of `of`; those of
    `if_there` are added where the file has them. A part that the file gives itself is never added up.
    """

    part: str
    of: tuple[str, ...]
    if_there: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
    """One file of the release. The row of totals is the one whose topic is `total`, or a topic that is "".

    Where the rows are not named by a topic, `part_columns` are the columns that name them and `labels` says which
    part each name is; None for a row that repeats another.
    """

    file: str
    title: str
    timing: Literal["stock", "flow"]
    total: str
    topics: Mapping[str, str]
    columns: tuple[Column, ...]
    shares: tuple[Share, ...] = ()
    kind: Literal["statistics", "appeals", "officers"] = "statistics"
    notes: tuple[str, ...] = ()
    place_columns: tuple[str, ...] = PLACE_COLUMNS
    part_columns: tuple[str, ...] = PART_COLUMNS
    labels: Mapping[tuple[str, ...], str | None] | None = None
    sums: tuple[Sum, ...] = ()

    @property
    def stem(self) -> str:
        return PurePosixPath(self.file).stem

    @property
    def header(self) -> tuple[str, ...]:
        parts = () if self.kind == "officers" else self.part_columns
        return (*self.place_columns, *parts, *(column.name for column in self.columns))

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

    def with_names(self, renamed: Mapping[str, str]) -> Table:
        """The table of another year: columns under new names, in whatever case, and the shares made of them."""
        shares = tuple(
            replace(
                share,
                percent=renamed.get(share.percent, share.percent),
                numerator=renamed.get(share.numerator, share.numerator),
                denominator=tuple(renamed.get(name, name) for name in share.denominator),
            )
            for share in self.shares
        )
        columns = tuple(replace(each, name=renamed.get(each.name, each.name)) for each in self.columns)
        return replace(self, columns=columns, shares=shares)

    def with_topics(self, renamed: Mapping[str, str], new: Mapping[str, str] | None = None) -> Table:
        """The table of another year: topics under new names, and `new` ones ("" for a total under another name)."""
        topics = {renamed.get(topic, topic): dimension for topic, dimension in self.topics.items()}
        return replace(self, topics={**topics, **(new or {})})


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
