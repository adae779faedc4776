"""Places ahead: how many will be needed in a month, how many there will be, and how many are short."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from goldenthread.forecasts.capacity import Month
from goldenthread.forecasts.sufficiency import LINE_OF_TYPE, OWN, Room

YOUNGEST, OLDEST = 0, 25
Fit = Literal["alone", "shared", "none"]


@dataclass(frozen=True)
class Ends:
    """A number with the ends of its 80% range; the ends are None where there is none."""

    central: float
    low: float | None = None
    high: float | None = None

    def less(self, number: float) -> Ends:
        return Ends(self.central - number, _plus(self.low, -number), _plus(self.high, -number))

    def times(self, share: float) -> Ends:
        return Ends(self.central * share, _times(self.low, share), _times(self.high, share))


@dataclass(frozen=True)
class Whom:
    """Everybody, those with one need, or those of one age group: published placements never have need and age
    together."""

    key: str = ""
    title: str = "everybody"
    need: str = ""
    ages: tuple[int, int] | None = None

    def fit(self, needs: Sequence[str], youngest: int | None = None, oldest: int | None = None) -> Fit:
        """Whether places are for them alone, for them among others, or for others. What nobody said may be for all."""
        if self.need:
            if self.need in needs or not needs:
                return "alone" if tuple(needs) == (self.need,) else "shared"
            return "none"
        if self.ages is not None:
            if youngest is None and oldest is None:
                return "shared"
            first, last = YOUNGEST if youngest is None else youngest, OLDEST if oldest is None else oldest
            if last < self.ages[0] or first > self.ages[1]:
                return "none"
            return "alone" if self.ages[0] <= first and last <= self.ages[1] else "shared"
        return "alone"


EVERYBODY = Whom()


def plans_at(januaries: Mapping[int, Ends], month: Month) -> Ends | None:
    """All plans in a month; between two Januaries they change by the same percentage each month."""
    first, then = januaries.get(month.year), januaries.get(month.year + 1)
    if first is None or (month.month > 1 and then is None):
        return None
    if then is None or month.month == 1:
        return first
    part = (month.month - 1) / 12
    return Ends(
        _between(first.central, then.central, part) or 0.0,
        _between(first.low, then.low, part),
        _between(first.high, then.high, part),
    )


def need_of(now: float, all_now: float, ahead: Ends) -> Ends:
    """Those placed so today, if their share of all plans stays what it is."""
    return ahead.times(now / all_now)


@dataclass(frozen=True)
class NewPlaces:
    """A scheme. `opens` is the last day that its printed date may mean; None is no date that can be read."""

    key: str
    setting_type: str
    places: int | None = None
    opens: date | None = None
    status: str = ""
    needs: tuple[str, ...] = ()
    youngest: int | None = None
    oldest: int | None = None


@dataclass(frozen=True)
class Sorted:
    """Schemes by what may be done with them: netted by date, without a date, and left out with the reason."""

    dated: tuple[NewPlaces, ...]
    undated: tuple[NewPlaces, ...]
    left_out: Mapping[str, str]


def sort_schemes(schemes: Iterable[NewPlaces], counted: date) -> Sorted:
    """A scheme that was open on the day of a count is within it, so it is not netted against it again."""
    dated, undated, left_out = [], [], {}
    for scheme in schemes:
        if scheme.status == "stopped":
            left_out[scheme.key] = "stopped"
        elif scheme.setting_type not in LINE_OF_TYPE:
            left_out[scheme.key] = "no published placement is of this type"
        elif scheme.opens is not None and scheme.opens <= counted:
            left_out[scheme.key] = f"open by {counted:%B %Y}, so within what is counted"
        elif scheme.opens is None and scheme.status == "open":
            left_out[scheme.key] = "open already"
        elif scheme.places is None:
            left_out[scheme.key] = "number of places not known"
        elif scheme.opens is None:
            undated.append(scheme)
        else:
            dated.append(scheme)
    return Sorted(tuple(dated), tuple(undated), left_out)


def end_of(month: Month) -> date:
    """Its last day."""
    return date(month.year, month.month, calendar.monthrange(month.year, month.month)[1])


@dataclass(frozen=True)
class Count:
    """Places for them alone, and those that they share with others."""

    alone: int = 0
    shared: int = 0

    @property
    def all(self) -> int:
        return self.alone + self.shared


def coming(
    schemes: Iterable[NewPlaces], lines: Sequence[str], whom: Whom, month: Month | None = None
) -> Count:
    """Places of schemes of these lines that are open by the end of a month; without one, of all the schemes."""
    held = {"alone": 0, "shared": 0, "none": 0}
    for each in schemes:
        by_then = month is None or (each.opens is not None and each.opens <= end_of(month))
        if LINE_OF_TYPE.get(each.setting_type) in lines and by_then:
            held[whom.fit(each.needs, each.youngest, each.oldest)] += each.places or 0
    return Count(held["alone"], held["shared"])


@dataclass(frozen=True)
class PlacesNow:
    """The places that the area has: `basis` is “recorded”, “entered” or, where none are known, “there”: those placed
    in its own settings at the newest count. `unknown` are records without a number."""

    count: Count
    basis: Literal["recorded", "entered", "there"]
    counted: date
    records: int = 0
    unknown: int = 0


def places_recorded(rooms: Iterable[Room], line: str, whom: Whom, with_new: bool = True) -> PlacesNow | None:
    """Those of the area's own settings of a line; None where no record has a number."""
    own = [room for room in rooms if room.setting_type in OWN.get(line, ())]
    fitting = [(whom.fit(room.needs), room, room.counted(with_new)) for room in own]
    known = [(fit, room, places) for fit, room, places in fitting if places is not None]
    if not known:
        return None
    days = [room.as_at for fit, room, _ in known if fit != "none" and room.as_at is not None]
    return PlacesNow(
        Count(*(sum(places for fit, _, places in known if fit == wanted) for wanted in ("alone", "shared"))),
        "recorded",
        max(days, default=date.min),
        len(known),
        len(fitting) - len(known),
    )


@dataclass(frozen=True)
class Balance:
    """Need in a month against places. `now` and `new` are with a date; `undated` are of schemes without one.

    Short is above 0. It is by the places for them alone; `short_with_shared` gives them every shared place too, and
    `short_with_all` those without a date as well: the truth lies between.
    """

    need: Ends
    now: PlacesNow
    new: Count
    undated: Count

    @property
    def have(self) -> Count:
        return Count(self.now.count.alone + self.new.alone, self.now.count.shared + self.new.shared)

    @property
    def short(self) -> Ends:
        return self.need.less(self.have.alone)

    @property
    def short_with_shared(self) -> Ends:
        return self.need.less(self.have.all)

    @property
    def short_with_all(self) -> Ends:
        return self.need.less(self.have.all + self.undated.all)


def words_of(left: Ends) -> str:
    """“12 short (5 to 20)”, “4 over (15 over to 6 short)”, in whole places."""
    central = _one_end(left.central)
    if left.low is None or left.high is None:
        return f"{central} (no range)"
    low, high = round(left.low), round(left.high)
    if low > 0:
        return f"{central} ({low:,} to {high:,})"
    if high < 0:
        return f"{central} ({-high:,} to {-low:,})"
    return f"{central} ({_one_end(left.low)} to {_one_end(left.high)})"


def _one_end(value: float) -> str:
    whole = round(value)
    return "0" if whole == 0 else f"{whole:,} short" if whole > 0 else f"{-whole:,} over"


def _plus(value: float | None, number: float) -> float | None:
    return None if value is None else value + number


def _times(value: float | None, share: float) -> float | None:
    return None if value is None else value * share


def _between(first: float | None, then: float | None, part: float) -> float | None:
    if first is None or then is None:
        return None
    if first <= 0:  # nothing grows from nought by a percentage
        return first + (then - first) * part
    return float(first * (then / first) ** part)
