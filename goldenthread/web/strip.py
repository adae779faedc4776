"""The thread strip: the stations of the golden thread in order, and whether the joints between them hold."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest


@dataclass(frozen=True)
class Item:
    """One record at a station."""

    text: str
    href: str = ""
    note: str = ""


@dataclass(frozen=True)
class Joint:
    """What joins a station to the next: how many links hold and how many are broken.

    `sentence` says it: "3 of 12 needs unanswered"; `href` opens the breaks.
    """

    holds: int
    broken: int
    sentence: str
    href: str = ""

    @property
    def state(self) -> str:
        if self.broken:
            return "broken" if self.holds else "missing"
        return "whole" if self.holds else "empty"


@dataclass(frozen=True)
class Station:
    """`count` is for the area's strip, `items` for a record's.

    `missing` says what is not there, `mend` how to mend it; `more` says what was left out of the items.
    """

    key: str
    title: str
    count: int | None = None
    href: str = ""
    items: tuple[Item, ...] = ()
    missing: str = ""
    mend: str = ""
    mend_href: str = ""
    here: bool = False
    more: str = ""
    more_href: str = ""


@dataclass(frozen=True)
class Strip:
    """One joint fewer than stations, or as many: then the last leads back to the first."""

    title: str
    stations: tuple[Station, ...]
    joints: tuple[Joint, ...] = ()
    small: bool = False

    def __post_init__(self) -> None:
        if self.joints and len(self.joints) not in (len(self.stations) - 1, len(self.stations)):
            raise ValueError(f"{len(self.stations)} stations cannot have {len(self.joints)} joints")

    @property
    def parts(self) -> list[tuple[Station, Joint | None, bool]]:
        """Each station with the joint that leads on from it, and whether the line to the next one holds."""
        between = self.joints[: len(self.stations) - 1]
        following = self.stations[1:]
        return [
            (station, joint, not (station.missing or (after is not None and after.missing)))
            for station, joint, after in zip_longest(self.stations, between, following)
        ]

    @property
    def way_back(self) -> Joint | None:
        return self.joints[-1] if self.joints and len(self.joints) == len(self.stations) else None
