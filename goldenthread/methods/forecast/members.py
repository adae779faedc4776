"""What the ensemble is made of: a place's own growth, drawn towards the growth that all places share.

Counts of EHC plans grow with the law, the funding and the practice of a whole country in a year, and with a place's
own practice. A place's own growth of a few years is a noisy guide to its next; the middle growth of all places is a
steady one. Each member weighs the two differently. Later years grow less each year (`DAMPING`), since no growth of
a share of all children goes on for ever.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from goldenthread.methods.forecast.history import Panel, run_up_to

DAMPING = 0.95
"""What is left of a year's growth in the next; chosen by the back-test five years ahead."""


@dataclass(frozen=True)
class Shared:
    """The middle yearly growth of all places in the year before the origin and in the three years before, in logs."""

    one_year: float
    three_years: float
    places: int


@dataclass(frozen=True)
class Member:
    """One way to guess growth: the weight of the place's own, over how many years, and which shared growth."""

    name: str
    own_weight: float
    own_years: int
    shared_years: int


MEMBERS = (
    Member("shared growth of one year", 0.0, 0, 1),
    Member("shared growth of three years", 0.0, 0, 3),
    Member("three tenths own growth, the rest shared", 0.3, 3, 1),
    Member("half own growth of three years, half shared", 0.5, 3, 1),
    Member("half own growth of two years, half shared", 0.5, 2, 1),
    Member("half own growth, half shared, three years", 0.5, 3, 3),
    Member("own growth of three years", 1.0, 3, 3),
)


def shared_growth(panel: Panel, origin: int) -> Shared | None:
    """The middle growth of all places that are known at the origin; None when fewer than two are."""
    runs = [run for run in (run_up_to(history, origin) for history in panel.values()) if len(run) > 1]
    if len(runs) < 2:
        return None
    ones = [math.log(run[-1] / run[-2]) for run in runs]
    threes = [math.log(run[-1] / run[-4]) / 3 for run in runs if len(run) > 3]
    one = median(ones)
    return Shared(one, median(threes) if threes else one, len(runs))


def member_forecast(
    member: Member, counts: Sequence[float], years: int, shared: Shared | None
) -> list[float] | None:
    """The next counts by one member; None when the place's run is too short for it or there is nothing shared."""
    if not counts or (member.own_weight > 0 and len(counts) <= member.own_years):
        return None
    if member.own_weight < 1 and shared is None:
        return None
    own = math.log(counts[-1] / counts[-1 - member.own_years]) / member.own_years if member.own_years else 0.0
    common = 0.0
    if shared is not None:
        common = shared.one_year if member.shared_years == 1 else shared.three_years
    growth = member.own_weight * own + (1 - member.own_weight) * common
    result, level = [], counts[-1]
    for ahead in range(years):
        level *= math.exp(growth * DAMPING**ahead)
        result.append(level)
    return result


def mean_in_logs(forecasts: Sequence[Sequence[float]]) -> list[float]:
    """The geometric mean of several forecasts, year by year."""
    return [math.exp(sum(math.log(one) for one in year) / len(year)) for year in zip(*forecasts, strict=True)]


BY_NAME: Mapping[str, Member] = {member.name: member for member in MEMBERS}
