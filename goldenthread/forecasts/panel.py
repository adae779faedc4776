"""The places that a forecast learns from: authorities with authorities, regions and England with one another."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from goldenthread.forecasts.history import PlaceHistory, no_forecast_words, what_was_found
from goldenthread.methods.forecast.backtest import Backtest, backtest
from goldenthread.methods.forecast.caseload import Forecast, forecast_caseload
from goldenthread.methods.forecast.ensemble import Ensemble

HORIZONS = (1, 2, 3, 4, 5)
"""How many years ahead the methods are compared."""

JUDGED = 3
"""The newest origins whose outcome is known, over which a page says how wrong each method was."""


class NoForecast(Exception):
    """Why there is none, in words for the reader."""


@dataclass(frozen=True, eq=False)
class PlacePanel:
    """Like places with their histories, and the ensemble that learns from them. It never changes once made."""

    title: str
    histories: Mapping[str, PlaceHistory]
    releases: tuple[str, ...] = ()
    _backtests: dict[tuple[tuple[int, ...], tuple[int, ...]], Backtest] = field(default_factory=dict)

    @cached_property
    def ensemble(self) -> Ensemble:
        """Remembers what it worked out, so that a second place costs next to nothing."""
        return Ensemble({place: history.counts for place, history in self.histories.items()})

    @cached_property
    def newest(self) -> int:
        """The newest year that is known of any place; 0 where nothing is."""
        return max((year for each in self.histories.values() if (year := each.last) is not None), default=0)

    @cached_property
    def oldest(self) -> int:
        """The oldest year that is known of any place; 0 where nothing is."""
        return min((year for each in self.histories.values() for year in each.counts), default=0)

    @cached_property
    def sha256(self) -> str:
        """Of every count of every place: the same counts, the same forecast."""
        held = {
            place: {str(year): count for year, count in sorted(each.counts.items())}
            for place, each in sorted(self.histories.items())
        }
        return hashlib.sha256(json.dumps(held, sort_keys=True).encode()).hexdigest()

    def forecast(self, place: str, to_year: int, name: str = "", origin: int | None = None) -> Forecast:
        """From the newest known year or an earlier origin. Raises `NoForecast` with the words why not."""
        history = self.histories.get(place)
        found = forecast_caseload(self.ensemble, place, to_year, origin)
        if found is None or history is None:
            raise NoForecast(no_forecast_words(history, name or place, origin))
        return found

    def found(self, place: str, origin: int) -> tuple[str, ...]:
        """What is unusual about the place's counts, and what was done about it."""
        history = self.histories.get(place)
        return what_was_found(history, origin, self.newest) if history is not None else ()

    def backtest(self, origins: Sequence[int] | None = None, horizons: Sequence[int] = HORIZONS) -> Backtest:
        """The contest from some origins, or from all at which a forecast can be judged; worked out once."""
        wanted = tuple(self.origins() if origins is None else origins)
        key = (wanted, tuple(horizons))
        if key not in self._backtests:
            self._backtests[key] = backtest(self.ensemble, wanted, horizons)
        return self._backtests[key]

    def origins(self) -> list[int]:
        """Every year from which one year ahead can be judged, oldest first."""
        return list(range(self.oldest, self.newest)) if self.newest else []

    def judged_origins(self, ahead: int, count: int = JUDGED) -> tuple[int, ...]:
        """The newest origins whose outcome so many years ahead is known, oldest first."""
        last = self.newest - ahead
        return tuple(year for year in range(last - count + 1, last + 1) if year >= self.oldest)


@dataclass(frozen=True)
class Panels:
    """The two panels of one set of accepted releases."""

    authorities: PlacePanel
    wider: PlacePanel
    kinds: Mapping[str, str]

    def of(self, place: str) -> PlacePanel:
        """The panel in which the place stands: that of authorities for a place that nobody knows."""
        return self.wider if place in self.wider.histories else self.authorities
