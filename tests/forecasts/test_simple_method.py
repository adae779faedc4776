"""The simple method, by hand."""

from __future__ import annotations

import pytest

from goldenthread.forecasts.simple_method import MEASURES, PLANS, answer, left_out, shown, simple_forecast
from goldenthread.indicators.catalogue import declared
from goldenthread.methods.forecast.base_rates import as_published, worked_out

COUNTS = {2021: 230.0, 2022: 240.0, 2023: 250.0, 2024: 260.0, 2025: 520.0}
PEOPLE = {2022: 10_000.0, 2024: 10_000.0, 2025: 20_000.0}
RATES = worked_out(COUNTS, PEOPLE)


def test_the_sums_can_be_done_again_by_hand() -> None:
    """2.4, 2.6 and 2.6% have a mean of 2.5333%; of 33,000 people that is 836."""
    found = simple_forecast(RATES, {2028: 33_000})
    assert found is not None
    assert found.mean_words == "(2.4000 + 2.6000 + 2.6000) ÷ 3 = 2.5333%"
    assert found.years[0].sum_words == "33,000 × 2.5333 ÷ 100 = 836"
    assert (found.years[0].low, found.years[0].high) == pytest.approx((792, 858))


def test_the_source_documents_numbers_come_out() -> None:
    """Stockton's needs assessment: 855 pupils are 2.6%, and 2.5 to 2.6% since 2013. By its mean rates about 33,000
    pupils (855 ÷ 2.6%) have 825 to 858 with a plan, 842 at the mean."""
    found = simple_forecast(as_published({2013: 2.5, 2015: 2.55, 2017: 2.6}), {2018: 33_000})
    assert found is not None
    (year,) = found.years
    assert [round(each) for each in (year.low, year.central, year.high)] == [825, 842, 858]
    assert found.mean_words == "(2.5000 + 2.5500 + 2.6000) ÷ 3 = 2.5500%"


def test_a_year_without_people_is_named() -> None:
    """It has no rate, and is not made up."""
    found = simple_forecast(RATES, {})
    assert found is not None
    assert left_out(found.past, tuple(COUNTS)) == (2023,)


def test_the_newest_years_are_used() -> None:
    """As many as the reader says."""
    found = simple_forecast(RATES, {2028: 1000}, years=1)
    assert found is not None
    assert [each.year for each in found.past] == [2025]
    assert found.mean_words == "2.6000%"
    assert found.behind_words == ""


def test_what_a_mean_of_rising_rates_does_is_said() -> None:
    """It goes back behind the newest; of falling ones it goes above."""
    rising = simple_forecast(as_published({2023: 2.0, 2024: 3.0, 2025: 4.0}), {})
    falling = simple_forecast(as_published({2023: 4.0, 2024: 3.0, 2025: 2.0}), {})
    assert rising is not None and falling is not None
    assert "below the newest rate, 4.0000% in 2025" in rising.behind_words
    assert "above the newest rate" in falling.behind_words


def test_a_rate_of_the_readers_own_takes_the_place_of_the_mean() -> None:
    """With as many places as it was entered with, and the page says so."""
    found = simple_forecast(RATES, {2028: 1000}, rate=5.0)
    assert found is not None
    assert found.own_rate
    assert found.behind_words == ""
    assert found.years[0].central == pytest.approx(50)
    assert [shown(each) for each in (5.0, 2.55, 2.12345)] == ["5.0000", "2.5500", "2.12345"]


def test_no_rate_no_forecast() -> None:
    """No year has both numbers."""
    assert simple_forecast(worked_out(COUNTS, {}), {2028: 1000}) is None


def test_published_measures_are_indicators() -> None:
    """Shares of pupils in per cent, declared as such."""
    for each in MEASURES:
        if each.published:
            assert declared()[each.published].unit == "per cent"


def test_the_answer_is_one_sentence() -> None:
    """Of the first and the last year, by the mean or the reader's own rate, of what was asked for."""
    past = as_published({2025: 5.0})
    many = simple_forecast(past, {2026: 1000, 2027: 2000})
    own = simple_forecast(past, {2026: 1000}, rate=2.0)
    none = simple_forecast(past, {})
    assert many is not None and own is not None and none is not None
    assert answer(many, PLANS, "Northshire") == (
        "By the mean of past rates, Northshire would have 50 EHC plans in January 2026, and 100 in January 2027."
    )
    assert answer(own, MEASURES[1], "Northshire") == (
        "By the rate entered, Northshire would have 20 pupils with an EHC plan in January 2026."
    )
    assert answer(none, PLANS, "Northshire") == ""
