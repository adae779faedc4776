"""A forecast put on the population, and what that could have helped."""

import pytest

from goldenthread.methods.forecast.ensemble import Ensemble
from goldenthread.methods.forecast.population import population_factor, with_hindsight
from tests.methods.forecast.made_up import made_up_panel


def test_growth_as_before_changes_nothing() -> None:
    """1% a year before and after cancels out; half of it after is that much less each year."""
    steady = {year: 1000 * 1.01 ** (year - 2020) for year in range(2020, 2027)}
    assert population_factor(steady, 2023, 2026) == pytest.approx(1)
    still = {**steady, 2025: steady[2023]}
    assert population_factor(still, 2023, 2025) == pytest.approx(1.01**-2)


def test_a_year_that_is_missing_is_not_made_up() -> None:
    """The origin, a year before it and the year that is forecast must be known."""
    assert population_factor({2022: 5.0, 2023: 5.0}, 2023, 2024) is None
    assert population_factor({2023: 5.0, 2024: 5.0}, 2023, 2024) is None
    assert population_factor({2022: 5.0, 2024: 5.0}, 2023, 2024) is None


def test_a_steady_population_leaves_every_error_as_it_is() -> None:
    """The same people every year: alone and on the population are equally far off, and the ranges hold as many."""
    ensemble = Ensemble(made_up_panel())
    people = {place: dict.fromkeys(range(2010, 2026), 500.0) for place in ensemble.panel}
    found = with_hindsight(ensemble, people, 1, (2022, 2023, 2024))
    assert found is not None
    assert found.places == 120
    assert found.alone == found.on_population
    assert found.covered[50] < found.covered[80] < found.covered[95]


def test_where_the_population_drives_the_count_knowing_it_helps() -> None:
    """Plans are a tenth of the people, who suddenly grow in every second place."""
    people = {
        str(n): {year: 1000.0 * (1.3 if n % 2 and year > 2022 else 1.0) for year in range(2010, 2026)}
        for n in range(20)
    }
    panel = {place: {year: count / 10 for year, count in years.items()} for place, years in people.items()}
    found = with_hindsight(Ensemble(panel), people, 1, (2022,))
    assert found is not None
    assert found.on_population < found.alone / 10


def test_nobody_known_nothing_judged() -> None:
    """Without people there is no answer."""
    assert with_hindsight(Ensemble(made_up_panel()), {}, 1, (2022,)) is None
