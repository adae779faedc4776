"""The simple method, by hand."""

from __future__ import annotations

import pytest

from goldenthread.forecasts.simple_method import simple_forecast

COUNTS = {2021: 230.0, 2022: 240.0, 2023: 250.0, 2024: 260.0, 2025: 520.0}
PEOPLE = {2022: 10_000.0, 2024: 10_000.0, 2025: 20_000.0}


def test_the_sums_can_be_done_again_by_hand() -> None:
    """2.4, 2.6 and 2.6% have a mean of 2.5333%; of 33,000 people that is 836."""
    found = simple_forecast(COUNTS, PEOPLE, {2028: 33_000})
    assert found is not None
    assert found.mean_words == "(2.4000 + 2.6000 + 2.6000) ÷ 3 = 2.5333%"
    assert found.years[0].sum_words == "33,000 × 2.5333 ÷ 100 = 836"
    assert (found.years[0].low, found.years[0].high) == pytest.approx((792, 858))


def test_a_year_without_people_is_named() -> None:
    """It has no rate, and is not made up."""
    found = simple_forecast(COUNTS, PEOPLE, {})
    assert found is not None
    assert found.left_out == (2023,)


def test_the_newest_years_are_used() -> None:
    """As many as the reader says."""
    found = simple_forecast(COUNTS, PEOPLE, {2028: 1000}, years=1)
    assert found is not None
    assert [each.year for each in found.past] == [2025]
    assert found.mean_words == "2.6000%"


def test_a_rate_of_the_readers_own_takes_the_place_of_the_mean() -> None:
    """And the page says so."""
    found = simple_forecast(COUNTS, PEOPLE, {2028: 1000}, rate=5.0)
    assert found is not None
    assert found.own_rate
    assert found.years[0].central == pytest.approx(50)


def test_no_rate_no_forecast() -> None:
    """No year has both numbers."""
    assert simple_forecast(COUNTS, {}, {2028: 1000}) is None
