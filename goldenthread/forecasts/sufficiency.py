"""Room in settings: how many places there are and how many are taken, by type, place or need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

SETTING_TYPES = (
    "maintained special",
    "special academy",
    "resourced provision",
    "SEN unit",
    "alternative provision",
    "independent special",
    "residential",
    "other",
)
STATUSES = ("planned", "approved", "being built", "open", "stopped", "not recorded")
IN_AREA = (
    "maintained special",
    "special academy",
    "resourced provision",
    "SEN unit",
    "alternative provision",
)
INDEPENDENT = "independent special"
"""Non-maintained special schools are recorded under it too: the published figures have the two together here."""

LINES: Mapping[str, str] = {
    "mainstream": "Mainstream school",
    "unit": "of which in resourced provision or a SEN unit",
    "special": "Special school",
    "independent": "of which independent or non-maintained",
    "ap": "Alternative provision or pupil referral unit",
    "fe": "Further education or other post-16",
    "residential": "In a residential placement of 38 weeks or more",
}
"""The ways in which need is placed. One that says “of which” is within the one before; residential is across them."""
WITHIN = ("unit", "independent", "residential")

LINE_OF_TYPE: Mapping[str, str] = {
    "maintained special": "special",
    "special academy": "special",
    "independent special": "special",
    "resourced provision": "unit",
    "SEN unit": "unit",
    "alternative provision": "ap",
    "residential": "residential",
}
"""Which need a new place meets. “other” meets none that is published."""
OWN: Mapping[str, tuple[str, ...]] = {
    line: tuple(each for each, of in LINE_OF_TYPE.items() if of == line and each != INDEPENDENT)
    for line in dict.fromkeys(LINE_OF_TYPE.values())
}
"""The types of setting that an area plans for itself, by line."""


@dataclass(frozen=True)
class Room:
    """The capacity of one setting, or of several; None is not known. `as_at` is the last day that its date may mean;
    `needs` empty is for any need, or nobody said."""

    key: str
    setting_type: str
    places: int | None = None
    occupied: int | None = None
    new_places: int | None = None
    settings: int | None = None
    needs: tuple[str, ...] = ()
    place: str = ""
    as_at: date | None = None

    def counted(self, with_new: bool) -> int | None:
        """The places, or those that are not new. Without a number of new places there are none to leave out."""
        if self.places is None or with_new:
            return self.places
        return self.places - min(self.new_places or 0, self.places)


@dataclass(frozen=True)
class RoomTogether:
    """`of_known` are the occupied of the settings whose places and occupied are both known, and `places_known`
    their places: the share is of these alone. `unknown` is how many settings or rows lack one of the two."""

    name: str
    rows: int
    places: int | None
    occupied: int | None
    places_known: int
    of_known: int
    unknown: int

    @property
    def occupancy(self) -> float | None:
        """In per cent, above 100 as it is."""
        return 100 * self.of_known / self.places_known if self.places_known else None


def occupancy(room: Room, with_new: bool = True) -> float | None:
    """In per cent of the places, above 100 as it is; None where either is not known or there is no place."""
    places = room.counted(with_new)
    return 100 * room.occupied / places if places and room.occupied is not None else None


def by_type(rooms: Iterable[Room], with_new: bool = True) -> list[RoomTogether]:
    """Together by type, in the order of the types."""
    found = together(rooms, lambda room: room.setting_type, with_new)
    return sorted(found, key=lambda each: _type_order(each.name))


def together(rooms: Iterable[Room], name: Callable[[Room], str], with_new: bool = True) -> list[RoomTogether]:
    """Rooms of one name together, in the order in which the names are met. A room counts under one name only."""
    held: dict[str, list[Room]] = {}
    for room in rooms:
        held.setdefault(name(room), []).append(room)
    return [_together(each, rows, with_new) for each, rows in held.items()]


def _together(name: str, rows: list[Room], with_new: bool) -> RoomTogether:
    places = [each for room in rows if (each := room.counted(with_new)) is not None]
    there = [room.occupied for room in rows if room.occupied is not None]
    both = [
        (counted, room.occupied)
        for room in rows
        if (counted := room.counted(with_new)) is not None and room.occupied is not None
    ]
    return RoomTogether(
        name=name,
        rows=len(rows),
        places=sum(places) if places else None,
        occupied=sum(there) if there else None,
        places_known=sum(counted for counted, _ in both),
        of_known=sum(taken for _, taken in both),
        unknown=len(rows) - len(both),
    )


def _type_order(setting_type: str) -> tuple[int, str]:
    known = setting_type in SETTING_TYPES
    return (SETTING_TYPES.index(setting_type) if known else len(SETTING_TYPES), setting_type)
