"""The population, where a projection is loaded."""

from __future__ import annotations

from goldenthread.forecasts.queries.population import Population


def test_the_last_projected_year() -> None:
    """Estimates are no projection."""
    found = Population({2020: 100.0, 2022: 101.0, 2023: 102.0}, frozenset({2022, 2023}), "ONS")
    assert found.last == 2023
    assert found.has_projection
    assert not Population({2020: 100.0}, frozenset(), "ONS").has_projection
