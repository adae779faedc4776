"""What the pages of forecasts read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from django.http import QueryDict

from goldenthread.forecasts.queries import Population
from goldenthread.home.forecast_readings import PARTS, AreaForecast, newest_link, population_words, year_asked
from goldenthread.home.forecast_urls import urlpatterns
from tests.forecasts.made_up import made_up_places

NONE = Population({}, frozenset(), "")


def found(population: Population = NONE) -> AreaForecast:
    panel = made_up_places()
    forecast = panel.forecast("003", 2027)
    return AreaForecast("003", "Northshire", panel, forecast, "", (), population, None, None)


def test_a_year_has_four_digits() -> None:
    """Anything else asks for nothing."""
    assert [year_asked(text) for text in ("2030", "30", "twenty", "", "²⁰³⁰")] == [
        2030,
        None,
        None,
        None,
        None,
    ]


def test_the_page_says_what_it_rests_on() -> None:
    """Published counts alone, a projection with gaps, or both."""
    projected = Population({2026: 5.0}, frozenset({2026}), "ONS")
    assert "no projection of the population of Northshire is loaded" in population_words(found())
    assert "does not hold all years" in population_words(found(projected))
    both = replace(found(projected), on_population=found().forecast)
    assert "Beside it stands the same forecast on the projected population" in population_words(both)


def test_up_to_ten_years_can_be_asked_for() -> None:
    """From the year after the newest count."""
    assert found().choices == list(range(2026, 2036))
    assert replace(found(), forecast=None).choices == []
    assert found().source == "SEN2, 2025"


def test_every_page_of_forecasts_has_an_address() -> None:
    """What the pages link is there."""
    assert {name for name, _ in PARTS} <= {each.name for each in urlpatterns}


def test_the_newest_is_one_link_away() -> None:
    """With the inputs that the address holds."""
    asked = QueryDict("posts=30&on=2020-03-18&with=1&with=2")
    assert newest_link(asked, date(2026, 11, 22)) == "?posts=30&on=2026-11-22&with=1&with=2"
