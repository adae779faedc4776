"""Sufficiency: room in settings against who is there, and new places against the rise in need that is forecast."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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


@dataclass(frozen=True)
class Room:
    """The capacity of one setting, or of several; None is not known."""

    key: str
    setting_type: str
    places: int | None = None
    occupied: int | None = None
    new_places: int | None = None
    settings: int | None = None

    def counted(self, with_new: bool) -> int | None:
        """The places, or those that are not new. Without a number of new places there are none to leave out."""
        if self.places is None or with_new:
            return self.places
        return self.places - min(self.new_places or 0, self.places)


@dataclass(frozen=True)
class RoomOfType:
    """`of_known` are the occupied of the settings whose places and occupied are both known, and `places_known`
    their places: the share is of these alone. `unknown` is how many settings or rows lack one of the two."""

    setting_type: str
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


def by_type(rooms: Iterable[Room], with_new: bool = True) -> list[RoomOfType]:
    """Together by type, in the order of the types."""
    held: dict[str, list[Room]] = {}
    for room in rooms:
        held.setdefault(room.setting_type, []).append(room)
    found = []
    for setting_type in sorted(held, key=_type_order):
        rows = held[setting_type]
        places = [each for room in rows if (each := room.counted(with_new)) is not None]
        there = [room.occupied for room in rows if room.occupied is not None]
        both = [
            (counted, room.occupied)
            for room in rows
            if (counted := room.counted(with_new)) is not None and room.occupied is not None
        ]
        found.append(
            RoomOfType(
                setting_type=setting_type,
                rows=len(rows),
                places=sum(places) if places else None,
                occupied=sum(there) if there else None,
                places_known=sum(counted for counted, _ in both),
                of_known=sum(taken for _, taken in both),
                unknown=len(rows) - len(both),
            )
        )
    return found


def _type_order(setting_type: str) -> tuple[int, str]:
    known = setting_type in SETTING_TYPES
    return (SETTING_TYPES.index(setting_type) if known else len(SETTING_TYPES), setting_type)


@dataclass(frozen=True)
class NewPlaces:
    """A scheme. `opens` is the last day that its printed date may mean; None is no date that can be read."""

    key: str
    setting_type: str
    places: int | None = None
    opens: date | None = None
    status: str = ""


@dataclass(frozen=True)
class Sorted:
    """Schemes by what may be done with them: netted by date, without a date, and left out with the reason."""

    dated: tuple[NewPlaces, ...]
    undated: tuple[NewPlaces, ...]
    left_out: Mapping[str, str]


def sort_schemes(schemes: Iterable[NewPlaces], origin: int) -> Sorted:
    """A scheme that was open by the January of the origin is in its published counts, so it is not netted again."""
    dated, undated, left_out = [], [], {}
    for scheme in schemes:
        if scheme.status == "stopped":
            left_out[scheme.key] = "stopped"
        elif scheme.setting_type not in LINE_OF_TYPE:
            left_out[scheme.key] = "no published placement is of this type"
        elif scheme.opens is not None and scheme.opens <= january(origin):
            left_out[scheme.key] = f"open by January {origin}, so within what is counted"
        elif scheme.opens is None and scheme.status == "open":
            left_out[scheme.key] = "open already"
        elif scheme.places is None:
            left_out[scheme.key] = "number of places not known"
        elif scheme.opens is None:
            undated.append(scheme)
        else:
            dated.append(scheme)
    return Sorted(tuple(dated), tuple(undated), left_out)


def january(year: int) -> date:
    """The last day of the month of the count."""
    return date(year, 1, 31)


def places_open(schemes: Iterable[NewPlaces], line: str, year: int) -> int:
    """Places of schemes of this line that are open by a January."""
    return sum(
        scheme.places or 0
        for scheme in schemes
        if LINE_OF_TYPE.get(scheme.setting_type) == line
        and (scheme.opens is None or scheme.opens <= january(year))
    )


@dataclass(frozen=True)
class Ahead:
    """All plans of one January in the forecast; the ends of the 80% range are None where there is none."""

    year: int
    central: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Ends:
    """A number with the ends of its 80% range."""

    central: float
    low: float | None = None
    high: float | None = None

    def less(self, number: float) -> Ends:
        return self.moved(-number)

    def moved(self, number: float) -> Ends:
        return Ends(self.central + number, _plus(self.low, number), _plus(self.high, number))

    def times(self, share: float) -> Ends:
        return Ends(self.central * share, _times(self.low, share), _times(self.high, share))


@dataclass(frozen=True)
class Net:
    """One line in one January: `left` is the rise less the dated places, `left_if_all` less the undated ones too.
    Above 0 places are short, below 0 there are more than the rise."""

    line: str
    year: int
    need: Ends
    rise: Ends
    places: int
    undated: int

    @property
    def left(self) -> Ends:
        return self.rise.less(self.places)

    @property
    def left_if_all(self) -> Ends:
        return self.rise.less(self.places + self.undated)


def need_of(now: float, all_now: float, ahead: Ahead) -> Ends:
    """Those placed so today, if their share of all plans stays what it is."""
    return Ends(ahead.central, ahead.low, ahead.high).times(now / all_now)


def net(
    now: Mapping[str, float], all_now: float, years: Sequence[Ahead], schemes: Sorted, lines: Sequence[str]
) -> list[Net]:
    """Every line that is asked for and counted today, in every January ahead."""
    found = []
    for line in lines:
        if line not in now or not all_now:
            continue
        for ahead in years:
            need = need_of(now[line], all_now, ahead)
            found.append(
                Net(
                    line=line,
                    year=ahead.year,
                    need=need,
                    rise=need.less(now[line]),
                    places=places_open(schemes.dated, line, ahead.year),
                    undated=places_open(schemes.undated, line, ahead.year),
                )
            )
    return found


def words_of(left: Ends) -> str:
    """“12 short (5 short to 20 short)”, “4 over (15 over to 6 short)”, in whole places."""
    central = _one_end(left.central)
    if left.low is None or left.high is None:
        return f"{central} (no range)"
    return f"{central} ({_one_end(left.low)} to {_one_end(left.high)})"


def _one_end(value: float) -> str:
    whole = round(value)
    return "0" if whole == 0 else f"{whole:,} short" if whole > 0 else f"{-whole:,} over"


def _plus(value: float | None, number: float) -> float | None:
    return None if value is None else value + number


def _times(value: float | None, share: float) -> float | None:
    return None if value is None else value * share


@dataclass(frozen=True)
class Cost:
    """What a place costs a year, and what that holds."""

    pounds: float
    basis: str


def cost_words(in_area: Sequence[Cost], independent: Sequence[Cost]) -> str:
    """The area's places beside independent ones; a difference only where both hold the same."""
    if not in_area or not independent:
        lacking = [
            words
            for words, found in (("in the area", in_area), ("in independent special schools", independent))
            if not found
        ]
        return f"What a place {' or '.join(lacking)} costs is not known, so the two cannot be compared."
    shared = {each.basis for each in in_area if each.basis} & {
        each.basis for each in independent if each.basis
    }
    if not shared:
        return "The costs are not of the same things or year, so no difference is worked out."
    return " ".join(_difference(basis, in_area, independent) for basis in sorted(shared))


def _difference(basis: str, in_area: Sequence[Cost], independent: Sequence[Cost]) -> str:
    ours, theirs = ([each.pounds for each in held if each.basis == basis] for held in (in_area, independent))
    low, high = min(theirs) - max(ours), max(theirs) - min(ours)
    said = _pounds(low) if low == high else f"{_pounds(low)} to {_pounds(high)}"
    return f"A place in an independent special school costs {said} than one in the area ({basis})."


def _pounds(value: float) -> str:
    return f"£{abs(value):,.0f} {'more' if value >= 0 else 'less'}"
