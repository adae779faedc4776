"""The contest between the ensemble and the simple methods."""

import pytest

from goldenthread.methods.forecast.backtest import BANDS, ENSEMBLE, backtest, band_of
from goldenthread.methods.forecast.ensemble import Ensemble
from goldenthread.methods.forecast.opponents import OPPONENTS
from tests.methods.forecast.made_up import made_up_panel

TEN = tuple(range(2015, 2025))
LAST_THREE = (2022, 2023, 2024)


def test_every_method_is_judged_on_the_same_places() -> None:
    """A method that could leave out hard places would win for nothing."""
    result = backtest(Ensemble(made_up_panel()), LAST_THREE, (1,))
    assert {result.places(name, 1, LAST_THREE) for name in (ENSEMBLE, *OPPONENTS)} == {120}


def test_where_places_share_their_growth_the_ensemble_wins() -> None:
    """On a made-up country whose shared growth swings it is nearer than the best of the simple methods."""
    result = backtest(Ensemble(made_up_panel()), TEN, (1,))
    best = result.best_opponent(1, TEN)
    ours = result.mean_error(ENSEMBLE, 1, TEN)
    assert best is not None
    assert ours is not None
    assert ours < best[1]


def test_ranges_cover_what_they_say() -> None:
    """Over ten held-back years of forty steady places, 95% holds at least 88 in 100, and 50% about half."""
    result = backtest(Ensemble(made_up_panel()), TEN, (1,))
    assert (result.covered(95, 1, TEN) or 0) >= 88
    assert 35 <= (result.covered(50, 1, TEN) or 0) <= 65


def test_every_count_is_in_one_band_of_size() -> None:
    """The bands together are all places, and within, below and above are a hundred per cent."""
    result = backtest(Ensemble(made_up_panel()), TEN, (1,))
    whole = result.coverage(80, 1, TEN)
    parts = [result.coverage(80, 1, TEN, band) for band in range(len(BANDS))]
    assert whole is not None
    assert sum(each.places for each in parts if each is not None) == whole.places == 400
    assert whole.within + whole.below + whole.above == pytest.approx(100)
    assert [band_of(count) for count in (0, 1499, 1500, 2999, 3000)] == [0, 0, 1, 1, 2]


def test_ranges_that_reach_further_ahead_still_hold_what_they_say() -> None:
    """Three years ahead, over seven held-back Januaries: the same bounds as one year ahead."""
    seven = tuple(range(2016, 2023))
    result = backtest(Ensemble(made_up_panel()), seven, (3,))
    assert (result.covered(95, 3, seven) or 0) >= 88
    assert 35 <= (result.covered(50, 3, seven) or 0) <= 65


def test_a_method_that_is_always_right_has_no_error() -> None:
    """Ten more each year: drift is exact, and named as the best opponent."""
    panel = {
        f"{n}": {year: 100.0 * n + 10 * (year - 2015) for year in range(2015, 2026)} for n in range(1, 6)
    }
    result = backtest(Ensemble(panel), (2023,), (1,))
    assert result.mean_error("drift", 1, (2023,)) == 0
    assert (result.best_opponent(1, (2023,)) or ("", 1.0))[1] == 0


def test_an_origin_that_nobody_can_judge_is_left_out() -> None:
    """There is no error where the outcome is not known."""
    result = backtest(Ensemble(made_up_panel()), (2025,), (1,))
    assert result.outcomes == ()
    assert result.mean_error(ENSEMBLE, 1, (2025,)) is None
    assert result.best_opponent(1, (2025,)) is None
