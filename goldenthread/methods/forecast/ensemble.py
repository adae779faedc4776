"""The forecast that competes with the simple methods: the mean of the members that did best so far.

At an origin only what was known at that origin is used: the members are ranked by their mean absolute error over all
places at earlier origins, and the best `BEST` are averaged in logs. So a back-test of the ensemble is honest, since
its choice is made anew at each origin.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from goldenthread.methods.forecast.history import Panel, run_up_to
from goldenthread.methods.forecast.members import (
    BY_NAME,
    MEMBERS,
    Member,
    Shared,
    mean_in_logs,
    member_forecast,
    shared_growth,
)
from goldenthread.methods.forecast.shocks import Middles

BEST = 3
"""How many members are averaged."""

JUDGED_ORIGINS = 5
"""By how many of the origins before it the members are ranked."""

JUDGED_YEARS = (1, 2)
"""How far ahead the members are judged."""


@dataclass
class Ensemble:
    """Forecasts at any origin for a panel of like places; remembers what it worked out for each origin."""

    panel: Panel
    _runs: dict[tuple[str, int], list[float]] = field(default_factory=dict)
    _shared: dict[int, Shared | None] = field(default_factory=dict)
    _errors: dict[tuple[int, int], dict[str, float]] = field(default_factory=dict)
    _chosen: dict[int, tuple[Member, ...]] = field(default_factory=dict)
    remembered: dict[tuple[str, int, int], Any] = field(default_factory=dict)
    """By name, origin and years ahead, what `errors` and `ranges` worked out of the ensemble's own errors."""

    middles: Middles = field(default_factory=dict)
    """By year what `shocks` worked out of all places."""

    @cached_property
    def first_year(self) -> int | None:
        """The oldest year that is known of any place."""
        return min((year for history in self.panel.values() for year in history), default=None)

    def run(self, place: str, origin: int) -> list[float]:
        """The place's unbroken counts up to the origin."""
        key = (place, origin)
        if key not in self._runs:
            self._runs[key] = run_up_to(self.panel.get(place, {}), origin)
        return self._runs[key]

    def shared(self, origin: int) -> Shared | None:
        """The growth that all places share at the origin."""
        if origin not in self._shared:
            self._shared[origin] = shared_growth(self.panel, origin)
        return self._shared[origin]

    def origins_before(self, origin: int) -> list[int]:
        """The origins at which a forecast of one year can be judged by what is known at this one, oldest first."""
        first = self.first_year if self.first_year is not None else origin
        return list(range(max(first + 1, origin - JUDGED_ORIGINS), origin))

    def errors(self, origin: int, ahead: int) -> dict[str, float]:
        """Each member's mean absolute error `ahead` years after the origin, over the places that all can forecast."""
        key = (origin, ahead)
        if key not in self._errors:
            self._errors[key] = self._work_out_errors(origin, ahead)
        return self._errors[key]

    def _work_out_errors(self, origin: int, ahead: int) -> dict[str, float]:
        sums: dict[str, float] = defaultdict(float)
        places = 0
        shared = self.shared(origin)
        for place, history in self.panel.items():
            actual = history.get(origin + ahead)
            counts = self.run(place, origin)
            if actual is None or not counts:
                continue
            guesses = {member.name: member_forecast(member, counts, ahead, shared) for member in MEMBERS}
            if any(guess is None for guess in guesses.values()):
                continue
            places += 1
            for name, guess in guesses.items():
                sums[name] += abs(guess[-1] - actual) if guess else 0.0
        return {name: total / places for name, total in sums.items()} if places else {}

    def chosen(self, origin: int) -> tuple[Member, ...]:
        """The members that an ensemble at this origin averages, best first; the first ones where none can be judged."""
        if origin not in self._chosen:
            scores: dict[str, float] = defaultdict(float)
            for ahead in JUDGED_YEARS:
                for earlier in self.origins_before(origin):
                    if earlier + ahead > origin:
                        continue
                    errors = self.errors(earlier, ahead)
                    best = min(errors.values(), default=0.0)
                    for name, error in errors.items():
                        scores[name] += error / best if best else 1.0
            names = sorted(scores, key=lambda name: (scores[name], name))[:BEST]
            self._chosen[origin] = tuple(BY_NAME[name] for name in names) or MEMBERS[:BEST]
        return self._chosen[origin]

    def forecast(self, place: str, origin: int, years: int) -> list[float] | None:
        """The next counts of a place; None when nothing is known of it at the origin.

        A place too short for the chosen members, or alone in its panel, takes whichever members can be worked out,
        and last year's count where none can.
        """
        counts = self.run(place, origin)
        if not counts:
            return None
        shared = self.shared(origin)
        for members in (self.chosen(origin), MEMBERS):
            forecasts = [member_forecast(member, counts, years, shared) for member in members]
            known = [one for one in forecasts if one is not None]
            if known:
                return mean_in_logs(known)
        return [counts[-1]] * years
