"""The chart and the table of demand against capacity."""

from __future__ import annotations

from goldenthread.forecasts.capacity import Demand, Month, Team, exceeded
from goldenthread.home.charts.capacity import capacity_chart
from goldenthread.home.tables.capacity import months_table
from tests.home.asking import texts

MONTHS = [Demand(Month(2025, 12), 8, 9, 10.5), Demand(Month(2026, 1), 9, 11, 12)]


def test_the_title_is_the_month() -> None:
    """With the 80% range as a band, and capacity across."""
    team = Team(1, 120, 1)
    when = exceeded(MONTHS, team)
    assert when is not None
    chart = capacity_chart(MONTHS, team, when, "Northshire", "/x.{fmt}")
    assert chart.title == "More work than capacity from January 2026"
    assert [point.y for point in chart.series[1].points] == [10, 10]
    assert chart.bands[0].points[0].x == "2025-12"


def test_a_month_that_is_over_says_so() -> None:
    """And how short it is."""
    rows = texts(months_table(MONTHS, Team(1, 120, 1), "Northshire"))
    assert [row[-1] for row in rows] == ["enough", "too little"]
    assert rows[1][-2] == "−1.0"


def test_no_range_is_said() -> None:
    """Not shown as nought."""
    rows = texts(months_table([Demand(Month(2025, 12), None, 9, None)], Team(1, 120, 1), "Northshire"))
    assert rows[0][2] == "no range"
