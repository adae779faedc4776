"""What a chart shows, before it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["line", "bar", "grouped-bar"]
Role = Literal["area", "comparator", "target", "other"]


@dataclass(frozen=True)
class Point:
    """`y` None is a gap, never 0; `note` says why ("suppressed", "estimated")."""

    x: str
    y: float | None
    note: str = ""


@dataclass(frozen=True)
class Series:
    name: str
    role: Role
    points: tuple[Point, ...]


@dataclass(frozen=True)
class ChartData:
    """`title` is the finding, `subtitle` the definition, `sentence` says in words what the picture shows.

    `unit` is "%", "£" or a word ("plans"). `breaks` are x values before which the series are not comparable with
    what follows; a line is drawn there.
    """

    key: str
    title: str
    subtitle: str
    kind: Kind
    x_title: str
    y_title: str
    unit: str
    series: tuple[Series, ...]
    sentence: str
    breaks: tuple[str, ...] = ()
    source: str = ""
    as_at: str = ""
    how: str = ""

    @property
    def xs(self) -> list[str]:
        """Every x in the order in which the series name them."""
        return list(dict.fromkeys(point.x for series in self.series for point in series.points))

    @property
    def is_empty(self) -> bool:
        return not any(point.y is not None for series in self.series for point in series.points)
