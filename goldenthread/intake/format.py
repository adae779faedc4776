"""A format of published statistics: what intake must know to read a release, whoever declares it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from goldenthread.intake.parcel import Parcel
from goldenthread.intake.problem import Problem


@dataclass(frozen=True)
class UnderstoodFile:
    """One file of the parcel, and what it was taken for."""

    name: str
    title: str
    lines: int


@dataclass(frozen=True)
class Understood:
    """What a format made of a parcel before it read the rows. `notes` are in words, for the preview. `headers` are
    those of files that are no CSV files, by name, so that their rejected rows go back with one."""

    release: str
    published: date | None
    files: tuple[UnderstoodFile, ...]
    notes: tuple[str, ...] = ()
    detail: Any = None
    headers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def lines(self) -> int:
        return sum(file.lines for file in self.files)


@dataclass(slots=True)
class ReadRow:
    """One row as read: what it says (`items`, which the format's keeper understands), or what is wrong with it.

    A row with a problem is rejected whole: `raw` is what it held, to mend and send again.
    """

    file: str
    row: int
    items: list[Any] = field(default_factory=list)
    problems: tuple[Problem, ...] = ()
    raw: list[str] | None = None


@dataclass(frozen=True)
class Format:
    """`understand` raises Refused, naming the columns, for a layout that it does not know.

    `keeper` is the dotted name of a `Keeper` of the declaring package, which saves the good rows. `also` are endings
    of files beside .csv that the format reads itself, such as (".parquet", ".xlsx"). `of_area` is a file that an area
    keeps itself: it is sent for one area, and shows only there. `blank` gives an empty file to fill in, by its ending.
    `find_at` is the page where its publisher gives the file out.
    """

    key: str
    title: str
    publisher: str
    source: str
    licence: str
    about: str
    accepts: str
    owner: str
    understand: Callable[[Parcel], Understood]
    read: Callable[[Parcel, Understood], Iterator[ReadRow]]
    keeper: str
    order: int = 100
    also: tuple[str, ...] = ()
    of_area: bool = False
    blank: Mapping[str, Callable[[], bytes]] = field(default_factory=dict)
    find_at: str = ""


class Saving(Protocol):
    """One upload being saved. Batches are written as they fill, each in a transaction of its own.

    `first` is the lowest id that its rows can have, known before any is written; `last` the highest so far.
    """

    first: int
    last: int | None
    saved: int

    def add(self, items: list[Any]) -> bool:
        """Take the items of one row; True when a batch was written."""
        ...

    def finish(self) -> dict[str, Any]:
        """Write what is left. Gives what the preview shows: places, periods, indicators, new places."""
        ...


class Keeper(Protocol):
    """How the rows of an upload are kept: many at a time, seen by nobody until the upload is accepted."""

    def open(self, upload: int, format_key: str) -> Saving: ...

    def forget(self, upload: int, first: int, last: int | None) -> Iterator[int]:
        """Delete the upload's rows, a batch at a time; gives how many after each. Without `last`: to the end."""
        ...
