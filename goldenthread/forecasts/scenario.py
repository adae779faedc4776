"""A scenario: named changes to a forecast, kept as data, and what comes of them. The same inputs, the same numbers."""

from __future__ import annotations

import hashlib
import json
import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import Any

from goldenthread.methods.forecast.caseload import Forecast
from goldenthread.methods.forecast.ranges import LEVELS

DRAWS = 2_000
"""How many futures are drawn to say how likely the places that schemes add are to be enough."""

RATE, PREVALENCE, SCHEME, STEP = "rate", "prevalence", "scheme", "step"
KINDS = {
    RATE: "Change yearly growth from a year on",
    PREVALENCE: "Hold plans for each person from a year on",
    SCHEME: "Add places from a year on",
    STEP: "Add or take away plans in one year",
}
"""Each kind of change, in words."""

FIELDS = {
    RATE: ("start", "amount"),
    PREVALENCE: ("start",),
    SCHEME: ("start", "amount", "name"),
    STEP: ("start", "amount"),
}


class NotAChange(ValueError):
    """Why something is no change that a scenario can have, in words."""


@dataclass(frozen=True)
class Change:
    """One change from January `start` on. `amount` is per cent a year, places, or plans, by the kind."""

    kind: str
    start: int
    amount: float = 0.0
    name: str = ""

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise NotAChange(f"“{self.kind}” is not a kind of change: {', '.join(KINDS)}.")
        if isinstance(self.start, bool) or not isinstance(self.start, int) or not 2000 <= self.start <= 2100:
            raise NotAChange("The year must be between 2000 and 2100.")
        if (
            isinstance(self.amount, bool)
            or not isinstance(self.amount, int | float)
            or not math.isfinite(self.amount)
        ):
            raise NotAChange("The amount must be a number.")
        if self.kind == RATE and not -50 <= self.amount <= 100:
            raise NotAChange("Growth must be between −50 and 100 per cent a year.")
        if self.kind == SCHEME and not 1 <= self.amount <= 100_000:
            raise NotAChange("A scheme adds from 1 to 100,000 places.")
        if not isinstance(self.name, str) or len(self.name) > 200:
            raise NotAChange("The name must be text of at most 200 characters.")

    @property
    def words(self) -> str:
        """The change in a sentence."""
        sign = "−" if self.amount < 0 else ""
        if self.kind == RATE:
            return f"From January {self.start}: plans grow {sign}{abs(self.amount):g}% a year."
        if self.kind == PREVALENCE:
            return (
                f"From January {self.start}: as many plans for each person aged 0 to 25 as the year before."
            )
        if self.kind == SCHEME:
            return f"From January {self.start}: {self.amount:g} more places{f' ({self.name})' if self.name else ''}."
        way = "more" if self.amount >= 0 else "fewer"
        return f"In January {self.start}: {abs(self.amount):g} plans {way}{f' ({self.name})' if self.name else ''}."

    def idle_words(self, origin: int, last: int) -> str:
        """Why it changes nothing between the newest count and the last January; empty where it changes something.

        Growth that holds from before the newest count on still holds after it; what happened once is over.
        """
        if self.start > last:
            return f"The scenario ends in January {last}, before this change begins."
        if self.start <= origin and self.kind in (SCHEME, STEP):
            return f"The newest count is that of January {origin}, so that of January {self.start} is in it already."
        return ""


def fingerprint(name: str, about: str, changes: Sequence[Change]) -> str:
    """Of what a person sees of a scenario before changing it: two who change it at once have the same one only if
    nobody has saved yet."""
    return hashlib.sha256(json.dumps([name, about, as_data(changes)]).encode()).hexdigest()[:16]


def read_changes(data: Any) -> tuple[Change, ...]:
    """From JSON as it is kept. Raises `NotAChange` with the words what is wrong; nothing unknown is passed over."""
    if not isinstance(data, list):
        raise NotAChange("The changes must be a list.")
    changes = []
    for number, row in enumerate(data, start=1):
        if not isinstance(row, dict):
            raise NotAChange(f"Change {number} must be an object.")
        unknown = set(row) - {"kind", "start", "amount", "name"}
        if unknown or not {"kind", "start"} <= set(row):
            raise NotAChange(
                f"Change {number} must have kind and start, and may have amount and name, nothing else."
            )
        changes.append(Change(**row))
    return tuple(changes)


def as_data(changes: Sequence[Change]) -> list[dict[str, Any]]:
    """As JSON, to keep."""
    return [asdict(change) for change in changes]


@dataclass(frozen=True)
class ScenarioYear:
    """One January: plans with their ranges, places that schemes add, and plans beyond those places."""

    year: int
    central: float
    ranges: Mapping[int, tuple[float, float]]
    places: float
    beyond: float
    """Plans more than at the origin that the added places do not take; below nought where places are over."""

    def as_json(self) -> dict[str, Any]:
        """Whole plans, as a run keeps it."""
        found: dict[str, Any] = {"year": self.year, "central": round(self.central)}
        for level in LEVELS:
            low, high = self.ranges.get(level, (None, None))
            found[f"low_{level}"] = None if low is None else round(low)
            found[f"high_{level}"] = None if high is None else round(high)
        return {**found, "places": round(self.places), "beyond": round(self.beyond)}


@dataclass(frozen=True)
class ScenarioResult:
    """The years, and where schemes add places how likely they are to be enough in the last year, in per cent."""

    years: tuple[ScenarioYear, ...]
    enough: float | None

    def as_json(self) -> dict[str, Any]:
        """As a run keeps it."""
        return {"years": [year.as_json() for year in self.years], "enough": self.enough}


def run_scenario(
    forecast: Forecast, changes: Sequence[Change], seed: int, people: Mapping[int, float] | None = None
) -> ScenarioResult:
    """The base's growth year by year, changed. Ranges keep the base's width in per cent.

    Raises `NotAChange` where prevalence is held and no population is known for the years.
    """
    ordered = sorted(changes, key=lambda change: change.start)
    now = level = before = forecast.known[forecast.origin]
    years = []
    for point in forecast.points:
        level = level * _growth(point.year, point.central / before, ordered, people or {})
        level += sum(
            change.amount for change in ordered if change.kind == STEP and change.start == point.year
        )
        level = max(level, 0.0)
        before = point.central
        width = {k: (low / point.central, high / point.central) for k, (low, high) in point.ranges.items()}
        places = sum(
            change.amount for change in ordered if change.kind == SCHEME and change.start <= point.year
        )
        ranges = {k: (level * low, level * high) for k, (low, high) in width.items()}
        years.append(ScenarioYear(point.year, level, ranges, places, level - now - places))
    return ScenarioResult(tuple(years), _enough(years, now, seed))


def _growth(year: int, base: float, changes: Sequence[Change], people: Mapping[int, float]) -> float:
    """The factor of one year: that of the last change of growth that holds, or the base's."""
    held = [change for change in changes if change.kind in (RATE, PREVALENCE) and change.start <= year]
    if not held:
        return base
    change = held[-1]
    if change.kind == RATE:
        return 1 + change.amount / 100
    if not people.get(year) or not people.get(year - 1):
        raise NotAChange(
            f"To hold plans for each person, the population of {year - 1} and {year} must be known, and no projection "
            "that has them is loaded. Load one, choose a shorter time, or set a growth of your own."
        )
    return people[year] / people[year - 1]


def _enough(years: Sequence[ScenarioYear], now: float, seed: int) -> float | None:
    """Of futures drawn at random by the seed, the share in which the added places take all further plans."""
    if not years or not years[-1].places or 95 not in years[-1].ranges:
        return None
    last, chance = years[-1], random.Random(seed)
    if last.central <= 0:
        return 100.0
    reaches = [(0.0, 0.0)] + [
        (level / 100, math.log(last.ranges[level][1] / last.central)) for level in LEVELS
    ]
    drawn = [
        last.central * math.exp(_reach(chance.random(), reaches) * chance.choice((-1, 1)))
        for _ in range(DRAWS)
    ]
    return round(100 * sum(each - now <= last.places for each in drawn) / DRAWS, 1)


def _reach(share: float, reaches: Sequence[tuple[float, float]]) -> float:
    """How far off, in logs, that share of forecasts is at most; beyond the widest range the last line goes on."""
    for (low, near), (high, far) in pairwise(reaches):
        if share <= high:
            return near + (share - low) / (high - low) * (far - near)
    (low, near), (high, far) = reaches[-2:]
    return far + (share - high) / (high - low) * (far - near)


def inputs_hash(
    panel: str, place: str, origin: int, to_year: int, people: Mapping[int, float], changes: Sequence[Change]
) -> str:
    """Of all that a run rests on but the seed and the program: the same hash, the same inputs."""
    held = {
        "counts": panel,
        "place": place,
        "origin": origin,
        "to": to_year,
        "people": {str(year): count for year, count in sorted(people.items())},
        "changes": as_data(changes),
    }
    return hashlib.sha256(json.dumps(held, sort_keys=True).encode()).hexdigest()
