"""When demand is more than capacity."""

from __future__ import annotations

import pytest

from goldenthread.forecasts.capacity import Month, Team, demand, exceeded
from goldenthread.methods.forecast.caseload import Forecast, ForecastPoint


def made(ranges: bool = True) -> Forecast:
    """From 1,000 plans in 2025 to 1,100 and 1,210, with an 80% range of a tenth each way."""
    points = tuple(
        ForecastPoint(year, count, {80: (count * 0.9, count * 1.1)} if ranges else {})
        for year, count in ((2026, 1100.0), (2027, 1210.0))
    )
    return Forecast("1", 2025, {2025: 1000.0}, points, "m", (), 1, (), ())


def test_plans_grow_by_the_same_percentage_each_month() -> None:
    """Half a year on from 1,000, on the way to 1,100, there are 1,000 × √1.1."""
    months = demand(made(), Team(1, 1, per_plan=12), Month(2025, 1))
    assert months[0].central == pytest.approx(1000)
    assert months[6].central == pytest.approx(1000 * 1.1**0.5)
    assert months[-1].month == Month(2027, 1)
    assert len(months) == 25


def test_the_month_and_its_range() -> None:
    """A capacity of 1,100 a month: 1,100 is reached, and not yet exceeded, in January 2026."""
    team = Team(posts=11, per_post=1200, per_plan=12)
    found = exceeded(demand(made(), team, Month(2025, 1)), team)
    assert found is not None
    assert found.central == Month(2026, 2)
    assert found.earliest is not None
    assert found.earliest < Month(2026, 2)
    assert found.latest is None
    assert "more than capacity from February 2026" in found.words
    assert "the latest is not before the end of the forecast in January 2027" in found.words


def test_changing_demand_moves_the_month() -> None:
    """A tenth more work, and it is exceeded from the first month on."""
    team = Team(posts=11, per_post=1200, per_plan=12, more=11)
    found = exceeded(demand(made(), team, Month(2025, 1)), team)
    assert found is not None
    assert found.central == Month(2025, 1)


def test_assessments_are_work_too() -> None:
    """120 a year of two activities each are 20 a month, and a tenth more a year on."""
    team = Team(1, 1, per_plan=0, assessments=120, per_assessment=2, assessments_growth=10)
    months = demand(made(), team, Month(2025, 1))
    assert months[0].central == pytest.approx(20)
    assert months[12].central == pytest.approx(22)


def test_without_a_range_it_says_so() -> None:
    """The middle alone."""
    team = Team(posts=1, per_post=1, per_plan=12)
    found = exceeded(demand(made(ranges=False), team, Month(2025, 1)), team)
    assert found is not None
    assert "cannot be said" in found.words


def test_enough_for_all_of_it() -> None:
    """The whole range within capacity."""
    team = Team(posts=1000, per_post=1200, per_plan=12)
    found = exceeded(demand(made(), team, Month(2025, 1)), team)
    assert found is not None
    assert found.words == (
        "By the middle of the forecast, demand is within capacity to January 2027. The whole 80% range says the same."
    )


def test_a_start_after_the_forecast_has_no_month() -> None:
    """There is nothing to look at."""
    team = Team(1, 1, 1)
    assert demand(made(), team, Month(2031, 5)) == []
    assert exceeded([], team) is None
