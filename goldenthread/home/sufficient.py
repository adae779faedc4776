"""What the page of sufficiency reads: settings and schemes of the pack, published placements and the forecast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from goldenthread.access.models import Area
from goldenthread.forecasts.capacity import Month
from goldenthread.forecasts.panel import NoForecast
from goldenthread.forecasts.queries.placements import placement_panel
from goldenthread.forecasts.sufficiency import INDEPENDENT, LINE_OF_TYPE, LINES, OWN, Room
from goldenthread.forecasts.sufficiency_ahead import (
    EVERYBODY,
    Balance,
    Count,
    Ends,
    NewPlaces,
    PlacesNow,
    Sorted,
    Whom,
    coming,
    end_of,
    need_of,
    places_recorded,
    plans_at,
    sort_schemes,
)
from goldenthread.forecasts.sufficiency_cost import Cost, Saving, savings
from goldenthread.home.asked import Asked, asked_of
from goldenthread.home.forecast_readings import AreaForecast, area_forecast
from goldenthread.home.sufficiency_question import (
    WHOMS,
    Question,
    SufficiencyForm,
    months_from,
    parts_of_whom,
)
from goldenthread.indicators.dimension import PLACEMENT_DETAILS
from goldenthread.indicators.queries import figures
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.breakdown import breakdown_of, breakdown_text
from goldenthread.methods.figure import Figure
from goldenthread.methods.forecast.caseload import FURTHEST, Forecast
from goldenthread.methods.forecast.ranges import LEVELS
from goldenthread.methods.period import january

PLANS, RESIDENTIAL = "ehc-plans", "residential-placements"
LEVEL = 80
assert LEVEL in LEVELS
ENTERED = "as entered on the page"
NETTED = tuple(line for line in LINES if line in LINE_OF_TYPE.values())
"""The lines for which a scheme may give places."""
PARTS_OF_LINE: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "mainstream": ("placement", ("mainstream",)),
    "unit": (
        "placement-detail",
        tuple(code for code in PLACEMENT_DETAILS if code.endswith(("-resourced", "-unit"))),
    ),
    "special": ("placement", ("special",)),
    "independent": ("placement-detail", ("special-independent", "special-non-maintained")),
    "ap": ("placement", ("ap",)),
    "fe": ("placement", ("fe",)),
}
"""The published parts that make a line; residential placements are an indicator of their own."""
Placed = Mapping[tuple[str, str], float]
_BASE_OF = {"independent": "special"}
"""Independent special schools are taken to keep their share of all special schools."""


REPLACING = ("special", "unit")
"""Kinds of place that may be set beside one in an independent special school; for others a cost must be entered."""
OWN_FORECAST = ("special", "ap")
"""Lines that are forecast from their own counts. On past years that was nearer than a fixed share of all plans, or as
near with a range that held what it says; the others keep their share (docs/explanation/sufficiency.md)."""


@dataclass(frozen=True)
class Sufficient:
    """`now` is how many of whom are placed so in the January of the forecast's origin; `plans` all plans then.

    `own` are the forecasts of lines that have one, from the same January.
    """

    asked: Asked
    found: AreaForecast
    plans: Figure | None
    read: tuple[Figure, ...]
    now: Placed
    question: Question
    own: Mapping[str, Forecast] = field(default_factory=dict)

    @property
    def capacity(self) -> tuple[PackRecord, ...]:
        return self.asked.pack.rows("capacity")

    @property
    def planned(self) -> tuple[PackRecord, ...]:
        return self.asked.pack.rows("schemes")

    @cached_property
    def schemes(self) -> Sorted:
        """Against the published count of the origin."""
        return sort_schemes(self._new_places, self.counted)

    @property
    def _new_places(self) -> list[NewPlaces]:
        return [new_places_of(row) for row in self.planned]

    @property
    def counted(self) -> date:
        """The last day of the newest January that is counted; without one, the day of the page."""
        forecast = self.found.forecast
        return end_of(Month(forecast.origin, 1)) if forecast is not None else self.asked.on

    @property
    def month(self) -> Month | None:
        return self.question.month

    @cached_property
    def januaries(self) -> dict[int, Ends]:
        """All plans of the newest January, and of each that is forecast."""
        forecast = self.found.forecast
        return _januaries(forecast) if forecast is not None else {}

    def base(self, line: str) -> tuple[float, dict[int, Ends]] | None:
        """What a line is a share of: everybody in a line that has its own forecast, or else all plans."""
        everybody, own = self.now.get(("", line)), self.own.get(line)
        if own is not None and everybody:
            return everybody, _januaries(own)
        plans = self.plans.value if self.plans is not None else None
        return (plans, self.januaries) if plans else None

    def need(self, line: str, whom: Whom, month: Month | None) -> Ends | None:
        """None where they are not published, or the forecast does not reach the month."""
        now, base = self.now.get((whom.key, line)), self.base(_BASE_OF.get(line, line))
        if now is None or base is None or month is None:
            return None
        ahead = plans_at(base[1], month)
        return need_of(now, base[0], ahead) if ahead is not None else None

    def places_now(self, line: str, whom: Whom) -> PlacesNow | None:
        """As the reader entered them, as recorded, or those placed in the area's own settings."""
        if self.question.places is not None and (line, whom) == (self.question.line, self.question.whom):
            return PlacesNow(Count(self.question.places), "entered", self.asked.on)
        rooms = [room_of(row) for row in self.capacity]
        recorded = places_recorded(rooms, line, whom, self.question.with_new)
        if recorded is not None and recorded.counted == date.min:
            recorded = replace(
                recorded, counted=self.counted
            )  # without a date it is taken to be of the newest count
        if recorded is not None and recorded.count.alone:
            return recorded
        there = self.there(line, whom)
        if there is None:
            return recorded
        return PlacesNow(Count(round(there)), "there", self.counted, recorded.records if recorded else 0)

    def there(self, line: str, whom: Whom) -> float | None:
        """Those placed in the area's own settings: of special schools, those that are not independent."""
        now = self.now.get((whom.key, line))
        if now is None or line != "special":
            return now
        elsewhere = self.now.get((whom.key, "independent"))
        return now - elsewhere if elsewhere is not None else None

    def balance(self, line: str, whom: Whom, month: Month | None) -> Balance | None:
        need, now = self.need(line, whom, month), self.places_now(line, whom)
        if need is None or now is None or month is None:
            return None
        schemes = sort_schemes(self._new_places, now.counted)
        return Balance(
            need, now, coming(schemes.dated, (line,), whom, month), coming(schemes.undated, (line,), whom)
        )

    @cached_property
    def answer(self) -> Balance | None:
        """To what the reader asked."""
        return self.balance(self.question.line, self.question.whom, self.month)

    @property
    def may_replace(self) -> bool:
        """Whether a place of this kind may stand for one in an independent special school."""
        return self.question.line in REPLACING

    @cached_property
    def savings(self) -> list[Saving]:
        return savings(*self.costs)

    @cached_property
    def costs(self) -> tuple[list[Cost], list[Cost]]:
        """Of the kind that is asked for, and independent: those entered, those for whom is asked, or all."""
        asked = self.question
        if asked.own_cost is not None and asked.independent_cost is not None:
            return [Cost(asked.own_cost, ENTERED)], [Cost(asked.independent_cost, ENTERED)]
        own, independent = (
            [row for row in self.costed if row.text("setting_type") in types]
            for types in (OWN[asked.line], (INDEPENDENT,))
        )
        return self._costs(own, asked.own_cost), self._costs(independent, asked.independent_cost)

    def _costs(self, rows: list[PackRecord], entered: float | None) -> list[Cost]:
        fits = [(self.question.whom.fit(row.refs("needs")), row) for row in rows]
        wanted = "alone" if any(fit == "alone" for fit, _ in fits) else "shared"
        chosen = [row for fit, row in fits if fit == wanted]
        if entered is not None:
            bases = list(dict.fromkeys(row.text("cost_basis") for row in self.costed))
            return [Cost(entered, basis) for basis in bases if basis]
        return [
            Cost(float(cost), row.text("cost_basis"))
            for row in chosen
            if (cost := row.number("unit_cost")) is not None
        ]

    @property
    def costed(self) -> list[PackRecord]:
        return [row for row in self.capacity if row.number("unit_cost") is not None]


def sufficient_of(
    area: Area, on: date, sent: Mapping[str, str] | None = None
) -> tuple[Sufficient, SufficiencyForm]:
    """As at the day, like the forecast: nothing that was counted after it."""
    found = area_forecast(area, on, _furthest(sent))
    forecast = found.forecast
    form = SufficiencyForm(sent, months_from(forecast.origin, FURTHEST) if forecast is not None else [])
    question = form.question
    last = question.month
    if forecast is not None and last is not None and last.year + (last.month > 1) > forecast.points[-1].year:
        found = area_forecast(area, on, last.year + 1)
    if found.forecast is None:
        return Sufficient(asked_of(area, on), found, None, (), {}, question), form
    plans, read, now = _placed(area, on, found.forecast.origin, question.line)
    own = {line: own for line in OWN_FORECAST if (own := _own(found, line, on)) is not None}
    return Sufficient(asked_of(area, on), found, plans, read, now, question, own), form


def _own(found: AreaForecast, line: str, on: date) -> Forecast | None:
    """From the same January as that of all plans and as far; None where its counts do not allow one."""
    assert found.forecast is not None
    dimension, (code,) = PARTS_OF_LINE[line]
    panel = placement_panel(f"{dimension}={code}", on, found.place)
    try:
        own = panel.forecast(found.place, found.forecast.points[-1].year, found.name)
    except NoForecast:
        return None
    return own if own.origin == found.forecast.origin and own.points else None


def _januaries(forecast: Forecast) -> dict[int, Ends]:
    known = forecast.known[forecast.origin]
    return {forecast.origin: Ends(known, known, known)} | {
        each.year: Ends(each.central, each.low(LEVEL), each.high(LEVEL)) for each in forecast.points
    }


def room_of(row: PackRecord) -> Room:
    as_at = row.loose("as_at")
    return Room(
        row.key,
        row.text("setting_type"),
        whole(row, "places"),
        whole(row, "occupied"),
        whole(row, "new_places"),
        whole(row, "settings"),
        row.refs("needs"),
        row.text("place"),
        as_at.last if as_at is not None else None,
    )


def new_places_of(row: PackRecord) -> NewPlaces:
    opens = row.loose("opens")
    return NewPlaces(
        row.key,
        row.text("setting_type"),
        whole(row, "places"),
        opens.last if opens is not None else None,
        row.text("status"),
        row.refs("needs"),
        whole(row, "age_min"),
        whole(row, "age_max"),
    )


def whole(row: PackRecord, column: str) -> int | None:
    number = row.number(column)
    return None if number is None else int(number)


def _furthest(sent: Mapping[str, str] | None) -> int | None:
    """The January by which the month that is asked for is reached."""
    year = (sent or {}).get("by", "")[:4]
    return int(year) + 1 if year.isascii() and year.isdigit() else None


def _placed(
    area: Area, on: date, year: int, line: str
) -> tuple[Figure | None, tuple[Figure, ...], dict[tuple[str, str], float]]:
    """Published placements of one January: everybody's of every line, and of each need and age group of one line."""
    wanted: dict[str, tuple[str, str]] = {}
    for whom in WHOMS.values():
        for each, (dimension, codes) in PARTS_OF_LINE.items():
            if whom is EVERYBODY or each == line or (line, each) == ("special", "independent"):
                for code in codes:
                    part = breakdown_text(breakdown_of({**parts_of_whom(whom), dimension: code}))
                    wanted[part] = (whom.key, each)
    read = figures(
        indicator=[PLANS, RESIDENTIAL],
        place=area.place_code,
        period=january(year),
        breakdown=["", *wanted],
        as_at=on,
    )
    plans = next((each for each in read if each.indicator == PLANS and not each.breakdown), None)
    if plans is None or not plans.value:
        return None, (), {}
    now: dict[tuple[str, str], float] = {}
    for figure in read:
        if figure.value is None:
            continue
        if figure.indicator == RESIDENTIAL:
            if not figure.breakdown:
                now["", "residential"] = figure.value
        elif figure.breakdown:
            key = wanted[breakdown_text(figure.breakdown)]
            now[key] = now.get(key, 0) + figure.value
    return plans, tuple(read), now
