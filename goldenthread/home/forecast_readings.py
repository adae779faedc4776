"""What the pages of forecasts ask for, and what they read: the area's forecast with all that a reader must know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import QueryDict

from goldenthread.access.models import Area
from goldenthread.forecasts.panel import NoForecast, PlacePanel
from goldenthread.forecasts.queries import Population, panels, population_of
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.queries import series
from goldenthread.methods.forecast.caseload import FURTHEST, Forecast, as_far_as_projected
from goldenthread.records.queries import place_or_none

USUAL_YEARS = 5
PARTS = (
    ("understand-forecast", "Plans in years to come"),
    ("understand-forecast-simple", "Past rates applied"),
    ("understand-scenarios", "Scenarios"),
    ("understand-capacity", "Capacity of a team"),
)
"""The pages of forecasts, as `stage_parts` has those of a stage."""


@dataclass(frozen=True)
class AreaForecast:
    """`forecast` is None where there can be none; `why_not` says why. `newer` is a January that is loaded but lies
    after the as-at date."""

    place: str
    name: str
    panel: PlacePanel
    forecast: Forecast | None
    why_not: str
    found: tuple[str, ...]
    population: Population
    on_population: Forecast | None
    newer: int | None

    @property
    def source(self) -> str:
        history = self.panel.histories.get(self.place)
        return "; ".join(history.releases) if history is not None else ""

    @property
    def breaks(self) -> tuple[int, ...]:
        """The first January of each way of counting but the first."""
        return tuple(each.on.year for each in declared()["ehc-plans"].breaks)

    @property
    def break_words(self) -> tuple[str, ...]:
        """What each break within the counts means, but for those that `found` has said with who was counted."""
        history = self.panel.histories.get(self.place)
        if history is None or self.forecast is None:
            return ()
        said = {year + 1 for year in history.counted_until.values()}
        first, last = min(self.forecast.known, default=0), self.forecast.origin
        return tuple(
            each.words
            for each in declared()["ehc-plans"].breaks
            if first < each.on.year <= last and each.on.year not in said
        )

    @property
    def choices(self) -> list[int]:
        """The years to which a reader may ask."""
        return (
            []
            if self.forecast is None
            else [self.forecast.origin + ahead for ahead in range(1, FURTHEST + 1)]
        )


def area_forecast(area: Area, on: date, to_year: int | None = None) -> AreaForecast:
    """As at the day, to a January that is asked for, or five years ahead."""
    place = area.place_code
    row = place_or_none(place)
    name = row.name if row is not None else area.name
    panel = panels(on).of(place)
    population = population_of(place)
    latest = panels().of(place).histories.get(place)
    held = panel.histories.get(place)
    newer = latest.last if latest is not None else None
    if held is not None and held.last == newer:
        newer = None
    forecast, why_not = None, ""
    try:
        forecast = panel.forecast(place, _to_year(panel, place, to_year), name)
    except NoForecast as why:
        why_not = str(why)
    return AreaForecast(
        place=place,
        name=name,
        panel=panel,
        forecast=forecast,
        why_not=why_not,
        found=panel.found(place, forecast.origin) if forecast is not None else (),
        population=population,
        on_population=_on_population(forecast, population),
        newer=newer,
    )


def _to_year(panel: PlacePanel, place: str, asked: int | None) -> int:
    history = panel.histories.get(place)
    origin = (history.last if history is not None else None) or 0
    return max(origin + 1, min(asked or origin + USUAL_YEARS, origin + FURTHEST))


def _on_population(forecast: Forecast | None, population: Population) -> Forecast | None:
    """As far as the projection reaches."""
    if forecast is None or not population.has_projection:
        return None
    return as_far_as_projected(forecast, population.people)


def published_rates(indicator: str, place: str, on: date) -> tuple[dict[int, float], str]:
    """Rates in per cent by January as they are published, known by the day, and who publishes them."""
    found = [each for each in series(indicator, place, as_at=on) if each.value is not None and each.period]
    rates = {each.period.start.year: each.value for each in found if each.period and each.value is not None}
    return rates, found[-1].provenance if found else ""


def year_asked(text: str) -> int | None:
    """A year from an address; None for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) == 4 else None


def population_words(found: AreaForecast) -> str:
    """Whether the forecast rests on a projection of the population too, in words."""
    population = found.population
    if not population.has_projection:
        alone = "This forecast is from published counts alone"
        return f"{alone}: no projection of the population of {found.name} is loaded."
    if found.on_population is None:
        return (
            f"A projection of the population of {found.name} to {population.last} is loaded, but it does not hold all "
            "years that are needed, so this forecast is from published counts alone."
        )
    return (
        f"The main forecast is from published counts alone. Beside it stands the same forecast on the projected "
        f"population aged 0 to 25 ({population.source}): past growth in plans for each person, and the population "
        f"that is projected to {population.last}. That variant cannot be tested on held-back years as the main one is, "
        "since no projection made in the past is loaded. On the population as it later turned out it would have been a "
        "little nearer; a projection can help no more than that."
    )


def newest_link(asked: QueryDict, today: date) -> str:
    """The same page as at today, with all else that its address asks for."""
    changed = asked.copy()
    changed["on"] = today.isoformat()
    return f"?{changed.urlencode()}"


def choices_params(found: AreaForecast, chosen: int) -> dict[str, Any]:
    """The params of the GOV.UK select of the year."""
    items = [
        {"value": str(year), "text": f"January {year}", "selected": year == chosen} for year in found.choices
    ]
    return {"id": "to", "name": "to", "label": {"text": "Forecast to"}, "items": items}
