"""What a chart shows, before it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from goldenthread.methods.disclosure.policy import Policy

Kind = Literal["line", "bar", "grouped-bar"]
Role = Literal["area", "comparator", "target", "limit", "other"]


@dataclass(frozen=True)
class Point:
    """`y` None is a gap, never 0; `note` says why ("suppressed", "estimated"). `mark` names one of the marks of a
    control chart, which say by colour and by shape what kind of point it is."""

    x: str
    y: float | None
    note: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Series:
    name: str
    role: Role
    points: tuple[Point, ...]


@dataclass(frozen=True)
class BandPoint:
    """Where a band begins and ends at one x."""

    x: str
    low: float
    high: float


@dataclass(frozen=True)
class Band:
    """A range that is shaded behind the lines, such as “95% range”. Wide ones come first."""

    name: str
    points: tuple[BandPoint, ...]


@dataclass(frozen=True)
class ChartData:
    """`title` is the finding, `subtitle` the definition, `sentence` says in words what the picture shows.

    `unit` is "%", "£" or a word ("plans"). `breaks` are x values before which the series are not comparable with
    what follows; a line is drawn there. `order` puts the x values in another order than the series name them.
    `address` is where a chart that belongs to no area has its picture, with `{fmt}` where the ending stands.
    `break_words` stand at a break; without them it is a break in series.
    `policy` is the disclosure policy that its counts of people were put under; what is public must have one.
    `keep=False` is for what somebody sends only to have it drawn: its picture does not stay on the disk.
    `bands` are shaded behind the lines of a line chart, the widest first.
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
    order: tuple[str, ...] = ()
    address: str = ""
    bands: tuple[Band, ...] = ()
    break_words: str = ""
    policy: Policy | None = None
    keep: bool = True

    @property
    def xs(self) -> list[str]:
        """Every x in `order`, then in the order in which the series name them.

        On an axis of time what a later series adds goes before that series' next x that is there already.
        """
        named: list[str] = []
        for series in self.series:
            its = list(dict.fromkeys(point.x for point in series.points))
            for at, x in enumerate(its):
                if x not in named:
                    after = [each for each in its[at + 1 :] if each in named] if self.kind == "line" else []
                    named.insert(named.index(after[0]) if after else len(named), x)
        return list(dict.fromkeys([*(x for x in self.order if x in named), *named]))

    @property
    def is_empty(self) -> bool:
        return not any(point.y is not None for series in self.series for point in series.points)
