"""The tables of the simple method."""

from __future__ import annotations

from goldenthread.forecasts.simple_method import simple_forecast
from goldenthread.home.tables.forecast_simple import past_table, years_table
from tests.home.asking import texts


def test_each_rate_and_each_sum_is_there() -> None:
    """250 of 10,000 is 2.5%, and 2.5% of 33,000 is 825."""
    found = simple_forecast({2025: 250.0}, {2025: 10_000.0}, {2028: 33_000.0})
    assert found is not None
    assert texts(past_table(found, "Northshire"))[0][-1] == "100 × 250 ÷ 10,000 = 2.5000"
    assert texts(years_table(found, "Northshire"))[0][-1] == "33,000 × 2.5000 ÷ 100 = 825"
