"""A place's forecast with its ranges and what a reader must know."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goldenthread.methods.forecast.caseload import as_far_as_projected, forecast_caseload, with_population
from goldenthread.methods.forecast.ensemble import Ensemble
from tests.methods.forecast.made_up import made_up_panel


def test_the_forecast_starts_after_the_newest_year() -> None:
    """Five years from 2025 are 2026 to 2030, each central count within its ranges."""
    forecast = forecast_caseload(Ensemble(made_up_panel()), "003", 2030)
    assert forecast is not None
    assert [point.year for point in forecast.points] == [2026, 2027, 2028, 2029, 2030]
    for point in forecast.points:
        for level in (50, 80, 95):
            low, high = point.low(level), point.high(level)
            assert low is not None
            assert high is not None
            assert low < point.central < high


def test_no_forecast_goes_further_than_ten_years() -> None:
    """The caveats say where it stops and why."""
    forecast = forecast_caseload(Ensemble(made_up_panel()), "003", 2050)
    assert forecast is not None
    assert forecast.points[-1].year == 2035
    assert any("beyond 2035" in caveat for caveat in forecast.caveats)


def test_without_ranges_it_says_so() -> None:
    """Two places of two years cannot say how wrong a forecast is."""
    panel = {"a": {2024: 50.0, 2025: 55.0}, "b": {2024: 50.0, 2025: 60.0}}
    forecast = forecast_caseload(Ensemble(panel), "a", 2026)
    assert forecast is not None
    assert forecast.points[0].low(95) is None
    assert any(caveat.startswith("No ranges") for caveat in forecast.caveats)


def test_an_earlier_origin_can_be_chosen() -> None:
    """So a reader can see what would have been said in 2020, and only what was known then is given as known."""
    forecast = forecast_caseload(Ensemble(made_up_panel()), "003", 2022, origin=2020)
    assert forecast is not None
    assert max(forecast.known) == 2020
    assert forecast.points[0].year == 2021


def test_nothing_known_no_forecast() -> None:
    """An unknown place has none."""
    assert forecast_caseload(Ensemble({}), "x", 2030) is None


def test_a_population_that_grows_as_before_changes_nothing() -> None:
    """Growth of 1% a year before and after cancels out."""
    forecast = forecast_caseload(Ensemble(made_up_panel()), "003", 2027)
    assert forecast is not None
    same = with_population(forecast, {year: 1000 * 1.01 ** (year - 2022) for year in range(2022, 2028)})
    assert same is not None
    assert [point.central for point in same.points] == pytest.approx(
        [point.central for point in forecast.points]
    )
    assert same.method == "ensemble on a projected population"


def test_a_falling_population_lowers_the_forecast() -> None:
    """Steady before and 2% fewer children a year on: 2% fewer plans than without."""
    forecast = forecast_caseload(Ensemble(made_up_panel()), "003", 2026)
    assert forecast is not None
    fewer = with_population(forecast, {2022: 1000, 2023: 1000, 2024: 1000, 2025: 1000, 2026: 980})
    assert fewer is not None
    assert fewer.points[0].central == pytest.approx(forecast.points[0].central * 0.98)


def test_a_missing_year_of_population_is_not_made_up() -> None:
    """Without the population of a year there is no forecast from population."""
    forecast = forecast_caseload(Ensemble(made_up_panel()), "003", 2027)
    assert forecast is not None
    assert with_population(forecast, {2024: 1000, 2025: 1000, 2027: 1000}) is None


def test_a_projection_that_ends_early_ends_the_forecast_on_it() -> None:
    """Years that it does not reach are left out, not carried on."""
    forecast = forecast_caseload(Ensemble(made_up_panel()), "003", 2030)
    assert forecast is not None
    reached = as_far_as_projected(forecast, {2024: 100.0, 2025: 100.0, 2026: 100.0, 2027: 100.0})
    assert reached is not None
    assert [point.year for point in reached.points] == [2026, 2027]
    assert as_far_as_projected(forecast, {2024: 100.0, 2025: 100.0}) is None


def test_a_reader_is_told_how_far_ranges_are_checked() -> None:
    """Six years with counts from 2010; an upheaval of all places is named with its size."""
    panel = made_up_panel()
    forecast = forecast_caseload(Ensemble(panel), "003", 2035)
    assert forecast is not None
    assert any("more than 6 years ahead could not be checked" in each for each in forecast.caveats)
    shaken = {p: {y: c * (1.5 if y > 2019 else 1) for y, c in h.items()} for p, h in panel.items()}
    moved = forecast_caseload(Ensemble(shaken), "003", 2026)
    assert moved is not None
    assert any("After January 2019" in each and "than forecast" in each for each in moved.caveats)


def test_an_earlier_origin_knows_no_later_shock() -> None:
    """What happened after the origin is not among what a reader is told at it; one year is one year."""
    panel = made_up_panel()
    panel["x"] = {2022: 1000.0, 2023: 1040.0, 2024: 3000.0, 2025: 3100.0}
    later = forecast_caseload(Ensemble(panel), "x", 2026)
    earlier = forecast_caseload(Ensemble(panel), "x", 2024, origin=2023)
    assert later is not None and earlier is not None
    assert 2024 in [shock.year for shock in later.shocks]
    assert any("2024" in each and "carries a part of it on" in each for each in later.caveats)
    assert not any("2024" in each for each in earlier.caveats)
    assert all(shock.year <= 2023 for shock in earlier.shocks)
    panel["x"] = {2025: 50.0}
    lone = forecast_caseload(Ensemble(panel), "x", 2026)
    assert lone is not None and any(each.startswith("Only 1 year is known to 2025") for each in lone.caveats)


@settings(max_examples=12, deadline=None)
@given(st.dictionaries(st.integers(2010, 2025), st.floats(0, 1e6), min_size=1, max_size=16))
def test_ranges_hold_one_another_whatever_the_counts(history: dict[int, float]) -> None:
    """Gaps, noughts and jumps: never below nought, each range within the next, and no narrower further ahead."""
    forecast = forecast_caseload(Ensemble({**made_up_panel(12), "x": history}), "x", 2040)
    if forecast is None:
        assert not any(count > 0 for count in history.values())
        return
    widths = []
    for point in forecast.points:
        ends = [point.low(95), point.low(80), point.low(50), point.central]
        ends += [point.high(50), point.high(80), point.high(95)]
        known = [end for end in ends if end is not None]
        assert known == sorted(known)
        assert known[0] >= 0
        low, high = point.low(95), point.high(95)
        if low and high:
            widths.append(high / low)
    assert all(later >= earlier * 0.999999 for earlier, later in pairwise(widths))
