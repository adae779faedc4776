"""The tables of the simple method."""

from __future__ import annotations

from goldenthread.forecasts.simple_method import MEASURES, PLANS, simple_forecast
from goldenthread.home.tables.forecast_simple import past_table, years_table
from goldenthread.methods.forecast.base_rates import as_published, worked_out
from tests.home.asking import texts


def test_each_rate_and_each_sum_is_there() -> None:
    """250 of 10,000 is 2.5%, and 2.5% of 33,000 is 825."""
    found = simple_forecast(worked_out({2025: 250.0}, {2025: 10_000.0}), {2028: 33_000.0})
    assert found is not None
    assert texts(past_table(found, "Northshire", PLANS))[0][-1] == "100 × 250 ÷ 10,000 = 2.5000"
    assert texts(years_table(found, "Northshire", PLANS))[0][-1] == "33,000 × 2.5000 ÷ 100 = 825"


def test_a_published_rate_stands_by_itself() -> None:
    """With who publishes it; there is no sum to do."""
    found = simple_forecast(as_published({2025: 5.1}), {2028: 1000.0})
    assert found is not None
    table = past_table(found, "Northshire", MEASURES[1], "LAIT, 2026")
    assert texts(table) == [["2025", "5.1000%"]]
    assert table.source == "LAIT, 2026"
    assert table.caption == "Past rates: pupils with an EHC plan, Northshire"
