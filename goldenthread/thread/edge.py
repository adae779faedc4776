"""What an edge of the golden thread is: a column by which one record points to another, and how the two read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Edge:
    """A reference column of a sheet, with its direction along the thread.

    `upstream` says which end is nearer to the need: the record that has the column ("holder") or the record that it
    points to ("target"). `downward` reads from the upstream record ("is answered by"), `upward` from the other.
    """

    key: str
    sheet: str
    column: str
    target: str
    upstream: Literal["holder", "target"]
    downward: str
    upward: str
    order: int = 100


@dataclass(frozen=True)
class Relation:
    """A relation that a row of the sheet `links` may state, with its direction along the thread."""

    key: str
    upstream: Literal["from", "to"]
    downward: str
    upward: str
    order: int = 100
