"""The simple methods, by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldenthread.methods.forecast.opponents import (
    OPPONENTS,
    drift,
    growth,
    of_recent,
    persistence,
    straight_line,
)


def test_persistence_repeats_last_year() -> None:
    """As many as last year, every year."""
    assert persistence([10, 12], 3) == [12, 12, 12]


def test_drift_adds_the_mean_step() -> None:
    """From 100 to 130 in three years is ten a year."""
    assert drift([100, 120, 110, 130], 2) == [140, 150]


def test_growth_compounds() -> None:
    """From 100 to 121 in two years is a tenth a year."""
    assert growth([100, 105, 121], 2) == pytest.approx([133.1, 146.41])


def test_a_straight_line_carries_on() -> None:
    """The least-squares line of 1, 2, 4 is 0.8333 + 1.5 a year: next 5.3333."""
    assert straight_line([1, 2, 4], 1) == pytest.approx([16 / 3])


def test_a_falling_line_stops_at_nought() -> None:
    """Nobody forecasts fewer than no plans."""
    assert straight_line([30, 20, 10], 3) == [0, 0, 0]
    assert drift([30, 20, 10], 2) == [0, 0]


def test_recent_changes_only() -> None:
    """The last two changes of 1, 1, 1, 5, 9 are four a year."""
    assert of_recent(drift, 2)([1, 1, 1, 5, 9], 1) == [13]


def test_too_short_a_run_has_no_forecast() -> None:
    """A method that needs more years than there are says so."""
    assert drift([5], 1) is None
    assert of_recent(growth, 3)([1, 2, 3], 1) is None
    assert persistence([], 1) is None


@given(st.lists(st.integers(1, 10_000), min_size=5, max_size=20), st.integers(1, 10))
def test_every_opponent_gives_a_count_for_each_year(counts: list[int], years: int) -> None:
    """No method gives a negative count or leaves a year out."""
    for name, method in OPPONENTS.items():
        forecast = method(counts, years)
        assert forecast is not None, name
        assert len(forecast) == years
        assert all(count >= 0 for count in forecast)
