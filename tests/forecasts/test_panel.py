"""The places that a forecast learns from."""

from __future__ import annotations

import pytest

from goldenthread.forecasts.history import histories
from goldenthread.forecasts.panel import NoForecast, Panels, PlacePanel
from tests.forecasts.made_up import counted, made_up_places


def test_a_place_without_counts_has_no_forecast_but_words() -> None:
    """They say why not."""
    panel = PlacePanel("authorities", histories(counted("1", {2024: None})))
    with pytest.raises(NoForecast, match="has no known count"):
        panel.forecast("1", 2026)
    with pytest.raises(NoForecast, match="No count of EHC plans is held for Kent"):
        panel.forecast("886", 2026, "Kent")


def test_two_releases_of_the_same_counts_have_the_same_hash() -> None:
    """And another count has another one."""
    one, same = (PlacePanel("x", histories(counted("1", {2024: 10, 2025: 11}))) for _ in range(2))
    other = PlacePanel("x", histories(counted("1", {2024: 10, 2025: 12})))
    assert one.sha256 == same.sha256
    assert one.sha256 != other.sha256


def test_the_newest_origins_that_can_be_judged() -> None:
    """Five years ahead, the last of three is five years before the newest count."""
    panel = made_up_places()
    assert panel.judged_origins(1) == (2022, 2023, 2024)
    assert panel.judged_origins(5) == (2018, 2019, 2020)
    assert panel.origins()[0] == 2010
    assert panel.origins()[-1] == 2024


def test_a_contest_is_worked_out_once() -> None:
    """The second asking gets the same object."""
    panel = made_up_places(8)
    assert panel.backtest((2023,), (1,)) is panel.backtest((2023,), (1,))


def test_nothing_known_nothing_judged() -> None:
    """An empty panel has no origins."""
    panel = PlacePanel("authorities", {})
    assert (panel.newest, panel.origins(), panel.judged_origins(1)) == (0, [], ())


def test_a_region_stands_among_regions() -> None:
    """An authority, and a place that nobody knows, among authorities."""
    authorities, wider = (
        PlacePanel(name, histories(counted(place, {2025: 5}))) for name, place in (("a", "1"), ("b", "E12"))
    )
    found = Panels(authorities, wider, {})
    assert found.of("E12") is wider
    assert found.of("1") is authorities
    assert found.of("nowhere") is authorities
