"""When demand is more than capacity."""

from __future__ import annotations

import pytest

from goldenthread.forecasts.capacity import Month, Team, demand, exceeded, posts_needed
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


def test_what_is_exceeded_from_the_start_says_already() -> None:
    """Nobody knows since when; the range may begin before the first month as well."""
    team = Team(posts=1, per_post=1, per_plan=12)
    found = exceeded(demand(made(), team, Month(2025, 6)), team)
    assert found is not None
    assert "already in June 2025, the first month that is looked at" in found.words
    near = Team(posts=10.9, per_post=1200, per_plan=12)
    ranged = exceeded(demand(made(), near, Month(2025, 12)), near)
    assert ranged is not None
    assert "the earliest is December 2025 or before" in ranged.words


def test_how_many_posts_the_work_needs() -> None:
    """1,210 plans of one activity a month are 14,520 a year; at 1,200 a post 12.1 posts, and a tenth each way."""
    team = Team(posts=11, per_post=1200, per_plan=12)
    found = posts_needed(demand(made(), team, Month(2025, 1))[-1], team)
    assert found is not None
    assert found.words == (
        "The work of January 2027 needs 12.1 whole-time posts (80% range 10.9 to 13.3), 1.1 more than there are."
    )
    enough = posts_needed(demand(made(ranges=False), team, Month(2025, 1))[0], team)
    assert enough is not None
    assert enough.words == "The work of January 2025 needs 10.0 whole-time posts, 1.0 fewer than there are."
    assert posts_needed(demand(made(), team, Month(2025, 1))[0], Team(1, 0, 1)) is None


def test_a_start_after_the_forecast_has_no_month() -> None:
    """There is nothing to look at."""
    team = Team(1, 1, 1)
    assert demand(made(), team, Month(2031, 5)) == []
    assert exceeded([], team) is None
