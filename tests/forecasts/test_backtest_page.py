"""The page of the documentation on how wrong forecasts have been."""

from __future__ import annotations

from pathlib import Path

import pytest

from goldenthread.forecasts.backtest_page import PROTOCOL, backtest_markdown
from goldenthread.forecasts.panel import HORIZONS, PlacePanel
from tests.forecasts.made_up import made_up_places

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def panel() -> PlacePanel:
    return made_up_places()


def test_the_page_has_wins_losses_and_every_origin(panel: PlacePanel) -> None:
    """The answer first, then from what it was made, how it was judged, and every origin."""
    text = backtest_markdown(panel, (1, 2))
    assert text.splitlines()[2].startswith(
        "Over the newest Januaries that can be judged the ensemble was nearer"
    )
    assert "| releases | SEN2, 2025 |" in text
    assert panel.sha256 in text
    assert "## Where a simple method won" in text
    assert "### 2 ahead" in text
    assert text.count("| 2024 | 40 |") == 1


def test_the_same_counts_give_the_same_page(panel: PlacePanel) -> None:
    """Without the day or the machine, so that a page that is made again can be compared."""
    assert backtest_markdown(panel, (1,)) == backtest_markdown(made_up_places(), (1,))


def test_what_the_ranges_held_is_shown_by_size_too(panel: PlacePanel) -> None:
    """Small, middling and large places, and how many counts were below and above the widest range."""
    text = backtest_markdown(panel, (1,))
    assert (
        "| years ahead | origins | forecasts | within 50% | within 80% | within 95% | below 95% | above 95% |"
        in text
    )
    assert "fewer than 1,500 (forecasts): 50, 80, 95%" in text
    assert "1,500 to 2,999" in text
    assert "3,000 or more" in text


def test_the_population_is_judged_with_hindsight_or_it_is_said_that_it_cannot_be(panel: PlacePanel) -> None:
    """No past projection is loaded; the population as it turned out may be."""
    assert "so that is not judged here either" in backtest_markdown(panel, (1,))
    people = {place: dict.fromkeys(range(2010, 2026), 500.0) for place in panel.histories}
    assert "| 1 | 2022–2024 | 120 |" in backtest_markdown(panel, (1,), people=people)


def test_years_that_one_method_cannot_forecast_have_a_dash(panel: PlacePanel) -> None:
    """The first origins are too early for the longest of the simple methods. Years ahead that nobody can judge are
    left out."""
    text = backtest_markdown(panel, (1, 30))
    assert "| – |" in text
    assert "### 30 ahead" not in text


def test_the_page_of_the_documentation_is_made_by_this_program(panel: PlacePanel) -> None:
    """It has the same parts and the same protocol: run
    `make forecast-backtest` after changing either."""
    people = {place: dict.fromkeys(range(2010, 2026), 500.0) for place in panel.histories}
    made = backtest_markdown(panel, HORIZONS, made_up_places(12), people)
    kept = (ROOT / "docs" / "explanation" / "forecast-backtest.md").read_text(encoding="utf-8")
    parts = [[line for line in text.splitlines() if line.startswith("#")] for text in (made, kept)]
    assert parts[0] == parts[1]
    assert PROTOCOL in kept
