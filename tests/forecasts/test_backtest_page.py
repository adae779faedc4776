"""The page of the documentation on how wrong forecasts have been."""

from __future__ import annotations

from goldenthread.forecasts.backtest_page import backtest_markdown
from tests.forecasts.made_up import made_up_places


def test_the_page_has_wins_losses_and_every_origin() -> None:
    """And says from what it was made."""
    text = backtest_markdown(made_up_places(), (1, 2), "Made on a made-up machine.")
    assert "Made on a made-up machine." in text
    assert "SEN2, 2025. 40 authorities" in text
    assert "## Where a simple method won" in text
    assert "### 2 ahead" in text
    assert text.count("| 2024 | 40 |") == 1


def test_years_that_one_method_cannot_forecast_have_a_dash() -> None:
    """The first origins are too early for the longest of the simple methods."""
    assert "| – |" in backtest_markdown(made_up_places(), (1,))
