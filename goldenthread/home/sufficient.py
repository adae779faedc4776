"""What the page of sufficiency reads: settings and schemes of the pack, published placements and the forecast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Area
from goldenthread.forecasts.sufficiency import (
    LINE_OF_TYPE,
    LINES,
    Ahead,
    Net,
    NewPlaces,
    Room,
    Sorted,
    net,
    sort_schemes,
)
from goldenthread.home.asked import Asked, asked_of
from goldenthread.home.forecast_readings import AreaForecast, area_forecast
from goldenthread.indicators.queries import figures
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.figure import Figure
from goldenthread.methods.forecast.ranges import LEVELS

PLANS, RESIDENTIAL = "ehc-plans", "residential-placements"
LEVEL = 80
assert LEVEL in LEVELS
NETTED = tuple(line for line in LINES if line in LINE_OF_TYPE.values())
"""The lines for which a scheme may give places."""


@dataclass(frozen=True)
class Sufficient:
    """`now` is how many are placed so in the January of the forecast's origin; `plans` all plans then."""

    asked: Asked
    found: AreaForecast
    plans: Figure | None
    read: tuple[Figure, ...]
    now: Mapping[str, float]
    schemes: Sorted
    years: tuple[Ahead, ...]
    nets: tuple[Net, ...]

    @property
    def capacity(self) -> tuple[PackRecord, ...]:
        return self.asked.pack.rows("capacity")

    @property
    def planned(self) -> tuple[PackRecord, ...]:
        return self.asked.pack.rows("schemes")

    @property
    def last(self) -> tuple[Net, ...]:
        """Every line in the last January."""
        return tuple(each for each in self.nets if self.years and each.year == self.years[-1].year)


def sufficient_of(area: Area, on: date) -> Sufficient:
    """As at the day, like the forecast: nothing that was counted after it."""
    found = area_forecast(area, on)
    asked = asked_of(area, on)
    forecast = found.forecast
    plans, read, now = _placed(area, on, forecast.origin) if forecast is not None else (None, (), {})
    years = (
        tuple(Ahead(each.year, each.central, each.low(LEVEL), each.high(LEVEL)) for each in forecast.points)
        if forecast is not None
        else ()
    )
    schemes = sort_schemes(
        map(new_places_of, asked.pack.rows("schemes")), forecast.origin if forecast is not None else on.year
    )
    return Sufficient(
        asked=asked,
        found=found,
        plans=plans,
        read=read,
        now=now,
        schemes=schemes,
        years=years,
        nets=tuple(net(now, plans.value or 0, years, schemes, NETTED)) if plans is not None else (),
    )


def room_of(row: PackRecord) -> Room:
    return Room(
        row.key,
        row.text("setting_type"),
        _whole(row, "places"),
        _whole(row, "occupied"),
        _whole(row, "new_places"),
        _whole(row, "settings"),
    )


def new_places_of(row: PackRecord) -> NewPlaces:
    opens = row.loose("opens")
    return NewPlaces(
        row.key,
        row.text("setting_type"),
        _whole(row, "places"),
        opens.last if opens is not None else None,
        row.text("status"),
    )


def _whole(row: PackRecord, column: str) -> int | None:
    number = row.number(column)
    return None if number is None else int(number)


def _placed(area: Area, on: date, year: int) -> tuple[Figure | None, tuple[Figure, ...], dict[str, float]]:
    """Published placements of one January: by group, the parts of a group that matter here, and residential ones."""
    place = area.place_code
    totals = [
        each for each in figures(indicator=[PLANS, RESIDENTIAL], place=place, as_at=on) if _in(each, year)
    ]
    plans = next((each for each in totals if each.indicator == PLANS), None)
    if plans is None or not plans.value:
        return None, (), {}
    period = plans.period
    groups = figures(indicator=PLANS, place=place, period=period, by="placement", as_at=on)
    details = figures(indicator=PLANS, place=place, period=period, by="placement-detail", as_at=on)
    now = {
        code: figure.value
        for figure in groups
        for code in (dict(figure.breakdown)["placement"],)
        if code in LINES and figure.value is not None
    }
    for line, wanted in (("unit", _is_unit), ("independent", _is_independent)):
        values = [
            each.value
            for each in details
            if wanted(dict(each.breakdown)["placement-detail"]) and each.value is not None
        ]
        if values:
            now[line] = sum(values)
    residential = next((each for each in totals if each.indicator == RESIDENTIAL), None)
    if residential is not None and residential.value is not None:
        now["residential"] = residential.value
    return plans, (*totals, *groups, *details), now


def _in(figure: Figure, year: int) -> bool:
    return figure.period is not None and figure.period.start.year == year


def _is_unit(code: str) -> bool:
    return code.endswith(("-resourced", "-unit"))


def _is_independent(code: str) -> bool:
    return code in ("special-independent", "special-non-maintained")
