"""Mean past rates applied to a forecast of pupils."""

import pytest

from goldenthread.methods.forecast.base_rates import as_published, from_mean_rates, worked_out


def test_the_method_can_be_done_again_by_hand() -> None:
    """Rates of 2.5, 2.6 and 2.6% have a mean of 2.5667%; of 33,000 pupils that is 847."""
    past = worked_out({2013: 250, 2014: 260, 2015: 520}, {2013: 10_000, 2014: 10_000, 2015: 20_000})
    result = from_mean_rates(past, {2018: 33_000})
    assert result is not None
    assert result.mean_rate == 2.5667
    assert [each.rate for each in result.past] == [2.5, 2.6, 2.6]
    (year,) = result.years
    assert year.central == pytest.approx(847.011)
    assert (year.low, year.high) == pytest.approx((825, 858))


def test_rates_are_rounded_before_they_are_used() -> None:
    """Of many people the sum as it is shown is still the sum: 3.3333% of 12 million, not a third of a tenth."""
    (past,) = worked_out({2025: 1.0}, {2025: 30.0})
    assert past.rate == 3.3333
    result = from_mean_rates([past], {2026: 12_000_000})
    assert result is not None and result.years[0].central == pytest.approx(399_996)


def test_published_rates_need_no_counts() -> None:
    """In the order of their years."""
    assert [(each.year, each.rate, each.count) for each in as_published({2025: 5.1, 2024: 4.8})] == [
        (2024, 4.8, None),
        (2025, 5.1, None),
    ]


def test_a_year_without_pupils_is_left_out() -> None:
    """A rate needs both numbers."""
    assert [each.year for each in worked_out({2013: 250, 2014: 260}, {2013: 10_000})] == [2013]


def test_without_any_rate_there_is_no_forecast() -> None:
    """Nothing is applied to nothing."""
    assert from_mean_rates([], {2018: 100}) is None
