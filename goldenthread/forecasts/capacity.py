"""Whether there are enough posts for the work: demand month by month against capacity, and when it is exceeded."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from goldenthread.methods.forecast.caseload import Forecast

RANGE = 80
"""The range, in per cent, from which the earliest and the latest month come."""


@dataclass(frozen=True)
class Team:
    """What a team can do and what it is asked. `posts` are whole-time; an activity may be a review or an assessment.

    `more` changes the demand of all months, in per cent: 10 is a tenth more.
    """

    posts: float
    per_post: float
    per_plan: float
    assessments: float = 0.0
    per_assessment: float = 0.0
    assessments_growth: float = 0.0
    more: float = 0.0

    @property
    def capacity(self) -> float:
        """Activities a month."""
        return self.posts * self.per_post / 12


@dataclass(frozen=True, order=True)
class Month:
    """A month of a year."""

    year: int
    month: int

    @property
    def words(self) -> str:
        """“March 2027”."""
        return f"{MONTHS[self.month - 1]} {self.year}"

    def after(self, months: int) -> Month:
        """So many months later."""
        at = self.year * 12 + self.month - 1 + months
        return Month(at // 12, at % 12 + 1)

    def since(self, other: Month) -> int:
        """Months from the other to this one."""
        return (self.year - other.year) * 12 + self.month - other.month


MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


@dataclass(frozen=True)
class Demand:
    """Activities asked for in one month; low and high by the 80% range, None where there is none."""

    month: Month
    low: float | None
    central: float
    high: float | None


@dataclass(frozen=True)
class Exceeded:
    """The first month in which demand is more than capacity: by the middle, and by the ends of the range.

    None is not before the last month that is looked at.
    """

    central: Month | None
    earliest: Month | None
    latest: Month | None
    first: Month
    last: Month
    has_range: bool

    @property
    def words(self) -> str:
        """The answer in a sentence."""
        until = f"not before the end of the forecast in {self.last.words}"
        if self.central is None:
            said = f"By the middle of the forecast, demand is within capacity to {self.last.words}."
        else:
            said = f"By the middle of the forecast, demand is more than capacity {self._from(self.central)}."
        if not self.has_range:
            return f"{said} How sure that is cannot be said, since the forecast has no range."
        if self.earliest == self.latest:
            return f"{said} The whole 80% range says the same."
        earliest = self._month(self.earliest) if self.earliest is not None else until
        latest = self._month(self.latest) if self.latest is not None else until
        return f"{said} By the 80% range the earliest is {earliest} and the latest is {latest}."

    def _from(self, month: Month) -> str:
        already = f"already in {month.words}, the first month that is looked at"
        return already if month == self.first else f"from {month.words}"

    def _month(self, month: Month) -> str:
        return f"{month.words} or before" if month == self.first else month.words


@dataclass(frozen=True)
class Needed:
    """The whole-time posts that the work of a month needs; low and high by the 80% range."""

    month: Month
    posts: float
    low: float | None
    central: float
    high: float | None

    @property
    def words(self) -> str:
        """How many more than there are, or how many over."""
        more = self.central - self.posts
        beside = f"{abs(more):,.1f} {'more' if more >= 0 else 'fewer'} than there are"
        ranged = (
            f" (80% range {self.low:,.1f} to {self.high:,.1f})" if self.low is not None and self.high else ""
        )
        return f"The work of {self.month.words} needs {self.central:,.1f} whole-time posts{ranged}, {beside}."


def posts_needed(month: Demand, team: Team) -> Needed | None:
    """None where a post does nothing, so that no number of them would be enough."""
    if team.per_post <= 0:
        return None

    def posts(work: float | None) -> float | None:
        return None if work is None else 12 * work / team.per_post

    return Needed(
        month.month, team.posts, posts(month.low), 12 * month.central / team.per_post, posts(month.high)
    )


def demand(forecast: Forecast, team: Team, start: Month) -> list[Demand]:
    """Month by month from the start, or from the newest count where that is later, to the last January forecast.

    Between two Januaries the number of plans grows by the same percentage each month.
    """
    first, last = Month(forecast.origin, 1), Month(forecast.points[-1].year, 1)
    begin = max(start, first)
    central = _path(forecast, None)
    low, high = _path(forecast, "low"), _path(forecast, "high")
    found = []
    for at in range(max(last.since(begin), -1) + 1):
        month = begin.after(at)
        work = _assessments(team, month.since(begin))
        found.append(
            Demand(
                month,
                None if low is None else _asked(low, month, team, work),
                _asked(central or {}, month, team, work),
                None if high is None else _asked(high, month, team, work),
            )
        )
    return found


def _path(forecast: Forecast, end: str | None) -> dict[int, float] | None:
    """Plans by January along the middle or one end of the range; None where a year has no range."""
    path = {forecast.origin: forecast.known[forecast.origin]}
    for point in forecast.points:
        value = point.central if end is None else getattr(point, end)(RANGE)
        if value is None:
            return None
        path[point.year] = value
    return path


def _asked(path: dict[int, float], month: Month, team: Team, assessments: float) -> float:
    plans = path[month.year]
    if month.month > 1:
        plans *= (path[month.year + 1] / path[month.year]) ** ((month.month - 1) / 12)
    return (plans * team.per_plan / 12 + assessments) * (1 + team.more / 100)


def _assessments(team: Team, months: int) -> float:
    """The work of assessments in a month, growing by the year."""
    growth = math.pow(1 + team.assessments_growth / 100, months / 12)
    return team.assessments * team.per_assessment / 12 * growth


def exceeded(months: Sequence[Demand], team: Team) -> Exceeded | None:
    """When demand first is more than capacity. None when there is no month to look at."""
    if not months:
        return None

    def first(values: Sequence[tuple[Month, float | None]]) -> Month | None:
        return next((month for month, value in values if value is not None and value > team.capacity), None)

    return Exceeded(
        central=first([(each.month, each.central) for each in months]),
        earliest=first([(each.month, each.high) for each in months]),
        latest=first([(each.month, each.low) for each in months]),
        first=months[0].month,
        last=months[-1].month,
        has_range=all(each.low is not None for each in months),
    )
