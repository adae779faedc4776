"""Mean past rates applied to a forecast of pupils."""

import pytest

from goldenthread.methods.forecast.base_rates import from_mean_rates


def test_the_method_can_be_done_again_by_hand() -> None:
    """Rates of 2.5, 2.6 and 2.6% have a mean of 2.5667%; of 33,000 pupils that is 847."""
    counts = {2013: 250, 2014: 260, 2015: 520}
    pupils = {2013: 10_000, 2014: 10_000, 2015: 20_000}
    result = from_mean_rates(counts, pupils, {2018: 33_000})
    assert result is not None
    assert result.mean_rate == pytest.approx((2.5 + 2.6 + 2.6) / 3)
    assert [past.rate for past in result.past] == pytest.approx([2.5, 2.6, 2.6])
    (year,) = result.years
    assert year.central == pytest.approx(847)
    assert (year.low, year.high) == pytest.approx((825, 858))


def test_a_year_without_pupils_is_left_out() -> None:
    """A rate needs both numbers."""
    result = from_mean_rates({2013: 250, 2014: 260}, {2013: 10_000}, {2018: 100})
    assert result is not None
    assert [past.year for past in result.past] == [2013]


def test_without_any_rate_there_is_no_forecast() -> None:
    """Nothing is applied to nothing."""
    assert from_mean_rates({2013: 250}, {}, {2018: 100}) is None
