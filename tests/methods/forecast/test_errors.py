"""How wrong the ensemble was, taken apart."""

import math

import pytest

from goldenthread.methods.forecast.ensemble import Ensemble
from goldenthread.methods.forecast.errors import (
    errors_from,
    judged_at,
    shared_spread,
    upheavals,
)
from goldenthread.methods.forecast.history import Panel
from tests.methods.forecast.made_up import made_up_panel


def steady(jump: int | None = None, by: float = 1.0, places: int = 12) -> Panel:
    """Places that grow by 5% a year, a hair's breadth more or less in turn; all of them jump once after a January."""
    panel = {}
    for number in range(places):
        level, history = 1000.0 + 10 * number, {}
        for year in range(2010, 2026):
            history[year] = level
            level *= 1.05 + 0.001 * ((year + number) % 3 - 1)
            level *= by if year == jump else 1.0
        panel[str(number)] = history
    return panel


def test_what_is_shared_is_the_middle_and_the_rest_is_own() -> None:
    """Every place a fifth up at once: the shared error is the log of 1.2, and nobody's own error is."""
    found = errors_from(Ensemble(steady(2019, 1.2)), 2019, 1)
    assert found.separated
    assert found.shared == pytest.approx(math.log(1.2), abs=0.01)
    assert max(abs(error) for _, error in found.own) < 0.01


def test_the_parts_make_the_whole_error() -> None:
    """Shared and own together are the log of the actual count over the forecast."""
    ensemble = Ensemble(made_up_panel())
    found = errors_from(ensemble, 2020, 2)
    forecast = ensemble.forecast("000", 2020, 2)
    assert forecast is not None
    assert found.own[0][1] + found.shared == pytest.approx(
        math.log(ensemble.panel["000"][2022] / forecast[-1])
    )


def test_few_places_share_nothing() -> None:
    """Of seven places the middle is no sign of what a country does: the whole error is each one's own."""
    found = errors_from(Ensemble(steady(2019, 1.2, places=7)), 2019, 1)
    assert (found.separated, found.shared) == (False, 0.0)
    assert shared_spread(Ensemble(steady(places=7)), 2025) == (0.0, 0)


def test_only_outcomes_known_at_the_origin_are_judged() -> None:
    """Three years ahead, at 2020: from 2012, when two years were known, to 2017."""
    origins = [each.origin for each in judged_at(Ensemble(made_up_panel()), 2020, 3)]
    assert origins == [2012, 2013, 2014, 2015, 2016, 2017]
    assert len(judged_at(Ensemble(made_up_panel()), 2025, 1)) == 8


def test_one_upheaval_does_not_move_the_usual_error() -> None:
    """It is told instead: after which January, how far off at first and at its furthest."""
    calm, moved = Ensemble(made_up_panel(seed=5)), Ensemble(steady(2019, 1.2))
    usual, januaries = shared_spread(moved, 2025)
    assert usual < 0.02
    assert januaries == 8
    (found,) = [each for each in upheavals(moved, 2025, 5) if each.origin == 2019]
    assert found.one_year == pytest.approx(20, abs=1)
    assert found.furthest >= found.one_year
    assert upheavals(calm, 2012, 5) == ()


def test_what_moves_no_place_far_is_no_upheaval() -> None:
    """All places a little up at once, where each is off by more than that by itself; a fifth up is one."""
    small = Ensemble(steady(2019, 1.0004))
    found = errors_from(small, 2019, 1)
    assert abs(found.shared) < found.usual_own
    assert 2019 not in [each.origin for each in upheavals(small, 2025, 5)]
    assert 2019 in [each.origin for each in upheavals(Ensemble(steady(2019, 1.2)), 2025, 5)]


def test_an_upheaval_after_the_origin_is_not_known() -> None:
    """At 2019 nobody knew what came after it."""
    assert 2019 not in [each.origin for each in upheavals(Ensemble(steady(2019, 1.2)), 2019, 5)]
