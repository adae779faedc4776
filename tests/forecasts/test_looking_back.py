"""What would have been said before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goldenthread.forecasts.history import histories
from goldenthread.forecasts.looking_back import SaidBefore, looked_back_words, looking_back
from goldenthread.forecasts.panel import PlacePanel
from tests.forecasts.made_up import counted, made_up_places


def test_each_january_before_says_what_it_could() -> None:
    """The same as a forecast from there, and nothing that was known later changes it."""
    panel = made_up_places()
    found = looking_back(panel, "003", 2025)
    assert [each.origin for each in found] == [2020, 2021, 2022, 2023, 2024]
    assert found[0].central == panel.forecast("003", 2025, origin=2020).points[-1].central
    assert {each.counted for each in found} == {panel.histories["003"].counts[2025]}
    assert looking_back(panel, "nobody", 2025) == []


def test_a_january_without_a_forecast_is_left_out() -> None:
    """A place that began in 2024 has said nothing before."""
    panel = PlacePanel("x", histories(counted("1", {2024: 50, 2025: 55})))
    assert [each.origin for each in looking_back(panel, "1", 2025)] == [2024]
    assert looked_back_words(looking_back(panel, "1", 2025), "Northshire") == ""


def test_off_and_within() -> None:
    """A tenth too many, outside and inside the range, or without one."""
    one = SaidBefore(2024, 2025, 110.0, 101.0, 120.0, 100.0)
    assert one.off == pytest.approx(10)
    assert one.within is False
    assert replace(one, low=99.0).within is True
    assert replace(one, low=None).within is None
    words = looked_back_words([one, replace(one, origin=2023, low=90.0)], "Northshire")
    assert "100 were counted, within 1 of the 2 ranges of 80%" in words
