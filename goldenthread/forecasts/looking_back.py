"""What would have been forecast for a place's newest January from each January before it, and what was counted."""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.forecasts.panel import NoForecast, PlacePanel

YEARS = 5
"""From so many Januaries before the newest."""

LEVEL = 80
"""The range, in per cent, that is held against what was counted."""


@dataclass(frozen=True)
class SaidBefore:
    """A forecast from one January for the newest, with what was known then only, and the count; `low` and `high` are
    the ends of the range, None where there was none."""

    origin: int
    year: int
    central: float
    low: float | None
    high: float | None
    counted: float

    @property
    def off(self) -> float:
        """In per cent of what was counted: above nought where the forecast was too high."""
        return 100 * (self.central - self.counted) / self.counted

    @property
    def within(self) -> bool | None:
        """Whether the count lay in the range; None where there was none."""
        if self.low is None or self.high is None:
            return None
        return self.low <= self.counted <= self.high


def looking_back(panel: PlacePanel, place: str, newest: int) -> list[SaidBefore]:
    """Oldest first; a January from which there could be no forecast is left out."""
    history = panel.histories.get(place)
    counted = history.counts.get(newest) if history is not None else None
    if not counted:
        return []
    found = []
    for origin in range(newest - YEARS, newest):
        try:
            forecast = panel.forecast(place, newest, origin=origin)
        except NoForecast:
            continue
        last = forecast.points[-1]
        found.append(SaidBefore(origin, newest, last.central, last.low(LEVEL), last.high(LEVEL), counted))
    return found


def looked_back_words(found: list[SaidBefore], name: str) -> str:
    """In a sentence; empty where nothing could be said before."""
    judged = [each for each in found if each.within is not None]
    if not judged:
        return ""
    held = sum(bool(each.within) for each in judged)
    year = judged[0].year
    low, high = min(each.central for each in judged), max(each.central for each in judged)
    return (
        f"For {name} itself: asked in the {len(judged)} Januaries before {year}, it would have said {low:,.0f} to "
        f"{high:,.0f} plans for January {year}. {judged[0].counted:,.0f} were counted, within {held} of the "
        f"{len(judged)} ranges of {LEVEL}%. One place in one year says little; the table of all places below says more."
    )
