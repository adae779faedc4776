"""How wide a forecast's ranges must be."""

import math

import pytest

from goldenthread.methods.forecast.ensemble import Ensemble
from goldenthread.methods.forecast.ranges import (
    Errors,
    Ranges,
    Shared,
    checked_years,
    percentile,
    ranges_at,
    size_power,
)
from tests.methods.forecast.made_up import made_up_panel


def test_percentiles_lie_on_the_line_between_neighbours() -> None:
    """The n + 1 rule: of 1, 2, 3 the quarter is 1, the half 2; ends hold beyond."""
    assert percentile([1, 2, 3], 0.5) == 2
    assert percentile([1, 2, 3], 0.625) == pytest.approx(2.5)
    assert percentile([1, 2, 3], 0.99) == 3
    assert percentile([1, 2, 3], 0.01) == 1


def test_small_places_err_more() -> None:
    """Errors four times as large in places a sixteenth of the size shrink with the square root."""
    pairs = [(100.0, 0.4)] * 10 + [(1600.0, 0.1)] * 10
    assert size_power(pairs) == pytest.approx(0.5)
    assert size_power([(100.0, 0.1)] * 10 + [(1600.0, 0.4)] * 10) == 0


def test_a_range_reaches_as_far_as_its_share_of_errors() -> None:
    """With errors of 1 to 99 hundredths, 80% of them are below 0.8."""
    errors = Errors(1, tuple(number / 100 for number in range(1, 100)), 0.0)
    assert errors.reach(80, 500) == pytest.approx(0.8)
    bounds = Ranges({1: errors}, 0.5).bounds(1, 80, 500)
    assert bounds == pytest.approx((math.exp(-0.8), math.exp(0.8)))


def test_the_shared_part_is_set_together_with_the_own_part() -> None:
    """Own reach of 0.3, and a shared spread of 0.1 a year known from eight Januaries: at 80% and four years ahead
    the sides are 0.3 and 4 × 0.1 × 1.397."""
    ranges = Ranges({4: Errors(4, (0.3,) * 30, 0.0)}, 0.5, Shared(0.1, 8))
    bounds = ranges.bounds(4, 80, 1000)
    assert bounds is not None
    assert bounds[1] == pytest.approx(math.exp(math.hypot(0.3, 4 * 0.1 * 1.397)))


def test_what_few_januaries_say_is_less_sure() -> None:
    """By Student's t: 12.706 spreads for 95% where one January is known, 2.306 where eight or more are."""
    assert Shared(0.1, 1).reach(95) == pytest.approx(1.2706)
    assert Shared(0.1, 8).reach(95) == Shared(0.1, 20).reach(95) == pytest.approx(0.2306)
    assert Shared(0.1, 0).reach(95) == 0


def test_no_range_is_narrower_than_one_of_fewer_years() -> None:
    """Where the errors of three years happen to be smaller than those of two, those of two hold."""
    ranges = Ranges(
        {1: Errors(1, (0.1,) * 30, 0.0), 2: Errors(2, (0.4,) * 30, 0.0), 3: Errors(3, (0.2,) * 30, 0.0)}, 0.5
    )
    assert ranges.bounds(3, 95, 100) == ranges.bounds(2, 95, 100)


def test_how_far_ahead_ranges_can_be_checked() -> None:
    """Of 2010 to 2025 the first origin is 2012: errors of six years are known in 2018 and 2019, and those of forecasts
    made then in 2025."""
    assert checked_years(Ensemble(made_up_panel()), 2025) == 6
    assert checked_years(Ensemble({}), 2025) == 0


def test_ranges_widen_beyond_what_could_be_judged() -> None:
    """Eight years ahead is twice as wide as two, when errors widen with the square root."""
    ranges = Ranges({2: Errors(2, (0.1,) * 30, 0.0)}, 0.5)
    bounds = ranges.bounds(8, 95, 1000)
    assert bounds is not None
    assert bounds[1] == pytest.approx(math.exp(0.2))


def test_the_smallest_places_have_no_range_by_guess() -> None:
    """Below the size of nearly all places errors grow with the gentler power of the year ahead."""
    errors = Errors(5, (10.0,) * 30, 0.5, floor=400.0, power_below=0.1)
    assert errors.reach(95, 400) == pytest.approx(0.5)
    assert errors.reach(95, 25) == pytest.approx(0.5 * 16**0.1)


def test_no_errors_no_ranges() -> None:
    """Too little data gives no range, never an invented one."""
    short = {"a": {2024: 5.0, 2025: 6.0}, "b": {2024: 5.0, 2025: 7.0}}
    assert ranges_at(Ensemble(short), 2025, 2).bounds(1, 95, 6) is None


def test_a_wider_range_holds_the_narrower_one_at_every_horizon() -> None:
    """50% lies within 80%, and 80% within 95%; further ahead is no narrower beyond what was judged."""
    ranges = ranges_at(Ensemble(made_up_panel()), 2025, 10)
    for ahead in range(1, 11):
        ends = [ranges.bounds(ahead, level, 1000) for level in (50, 80, 95)]
        assert all(ends)
        lows, highs = zip(*(end for end in ends if end), strict=True)
        assert list(lows) == sorted(lows, reverse=True)
        assert list(highs) == sorted(highs)
