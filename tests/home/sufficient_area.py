"""A made-up area with settings, schemes, published placements and a forecast, for tests of sufficiency."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from goldenthread.forecasts.capacity import Month
from goldenthread.forecasts.queries import Population
from goldenthread.home.forecast_readings import AreaForecast
from goldenthread.home.sufficiency_question import WHOMS, Question
from goldenthread.home.sufficient import Sufficient
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.figure import Figure
from goldenthread.methods.forecast.caseload import ForecastPoint
from goldenthread.methods.period import january
from tests.forecasts.made_up import made_up_places
from tests.home.asking import asking
from tests.home.packs import record

PLANS = Figure(
    indicator="ehc-plans",
    title="EHC plans",
    place="003",
    place_name="Northshire",
    period=january(2025),
    value=1000,
)
NOW: Mapping[tuple[str, str], float] = {
    ("", "mainstream"): 400,
    ("", "special"): 500,
    ("", "independent"): 40,
    ("", "residential"): 10,
    ("need-asd", "special"): 200,
    ("need-asd", "independent"): 20,
    ("age-11-15", "special"): 150,
}
POINTS = (
    ForecastPoint(2026, 1100, {80: (1050, 1200)}),
    ForecastPoint(2027, 1200, {80: (1100, 1400)}),
)
AUTISM = Question(whom=WHOMS["need-asd"], month=Month(2027, 1))
EVERYBODY = Question(month=Month(2027, 1))

SPECIAL = record(
    "capacity", "oaks", "The Oaks", setting_type="maintained special", place="East", needs=("asd",),
    settings=Decimal(1), places=Decimal(100), occupied=Decimal(112), new_places=Decimal(20),
    as_at=read_loose_date("January 2025"), unit_cost=Decimal(24000), cost_basis="2024-25",
)  # fmt: skip
FAR = record(
    "capacity",
    "far",
    "Far away",
    setting_type="independent special",
    unit_cost=Decimal(61000),
    cost_basis="2024-25",
)
WING = record(
    "schemes", "wing", "A new wing", setting_type="maintained special", places=Decimal(60), age_min=Decimal(11),
    age_max=Decimal(16), weeks="38", opens=read_loose_date("September 2026"), capital=Decimal(1500000),
    cost_share="a third each", cost_share_reading="of what it costs to run", status="approved",
)  # fmt: skip
BEDS = record(
    "schemes", "beds", "Eight beds", setting_type="residential", places=Decimal(8), age_min=Decimal(14),
    cost_share="jointly", status="planned",
)  # fmt: skip
FLATS = record("schemes", "flats", "Flats", setting_type="other", places=Decimal(8))


def sufficient(
    *records: PackRecord,
    now: Mapping[tuple[str, str], float] = NOW,
    question: Question = EVERYBODY,
) -> Sufficient:
    """1,000 plans in the January of the forecast's origin, 1,200 two years later."""
    panel = made_up_places()
    forecast = panel.forecast("003", 2027)
    known = {**forecast.known, forecast.origin: 1000.0}
    found = AreaForecast(
        "003",
        "Northshire",
        panel,
        replace(forecast, known=known, points=POINTS),
        "",
        (),
        Population({}, frozenset(), ""),
        None,
        None,
    )
    return Sufficient(asking(*records, on=date(2025, 11, 1)), found, PLANS, (PLANS,), now, question)


def empty(*records: PackRecord) -> Sufficient:
    """The same area without published placements."""
    return replace(sufficient(*records), plans=None, read=(), now={})


def with_own(found: Sufficient) -> Sufficient:
    """The same with a forecast of special schools from their own counts: 550 two years later, and not 600."""
    forecast = found.found.forecast
    assert forecast is not None
    points = (
        ForecastPoint(2026, 525, {80: (510, 540)}),
        ForecastPoint(2027, 550, {80: (520, 600)}),
    )
    own = replace(forecast, known={**forecast.known, forecast.origin: 500.0}, points=points)
    return replace(found, own={"special": own})
