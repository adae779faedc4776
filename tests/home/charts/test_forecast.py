"""The chart of a forecast."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.home.charts.forecast import about, answer, bands_of, forecast_chart, sentence_of, title_of
from tests.forecasts.made_up import made_up_places


def test_ranges_are_bands_that_begin_at_the_newest_count() -> None:
    """The widest first, each within the one before."""
    forecast = made_up_places().forecast("003", 2028)
    bands = bands_of(forecast)
    assert [band.name for band in bands] == ["95% range", "80% range", "50% range"]
    start = bands[0].points[0]
    assert (start.x, start.low, start.high) == ("2025", forecast.known[2025], forecast.known[2025])
    assert (
        bands[0].points[-1].low
        < bands[2].points[-1].low
        < bands[2].points[-1].high
        < bands[0].points[-1].high
    )


def test_what_is_published_and_what_is_forecast_are_two_lines() -> None:
    """And a third on a projected population; breaks outside the years shown are left out."""
    forecast = made_up_places().forecast("003", 2027)
    chart = forecast_chart(forecast, "Northshire", "/x.{fmt}", "SEN2", forecast, (1999, 2019))
    assert [series.name for series in chart.series] == [
        "Published to 2025",
        "Forecast to 2027",
        "On the projected population",
    ]
    assert chart.series[0].points[-1].x == "2025"
    assert chart.series[1].points[0].x == "2026"
    assert chart.breaks == ("2019",)


def test_the_title_is_the_finding() -> None:
    """With how many more than now, and in the sentence the range."""
    forecast = made_up_places().forecast("003", 2027)
    assert title_of(forecast).startswith("About ")
    assert title_of(forecast).endswith(" than in 2025")
    assert "with an 80% range of" in sentence_of(forecast, "Northshire")
    bare = replace(forecast, points=tuple(replace(point, ranges={}) for point in forecast.points))
    assert "how wrong that may be cannot be said" in sentence_of(bare, "Northshire")


def test_the_answer_says_how_often_it_holds() -> None:
    """In round numbers, since nobody knows them to a plan."""
    forecast = made_up_places().forecast("003", 2027)
    said = answer(forecast, "Northshire")
    assert said.startswith(
        f"Northshire had {forecast.known[2025]:,.0f} EHC plans in January 2025. In January 2027"
    )
    assert f"about {about(forecast.points[-1].central)}: four times in five between" in said
    assert [about(count) for count in (17, 664, 8511, 638_745)] == ["17", "660", "8,500", "639,000"]
    bare = replace(forecast, points=tuple(replace(point, ranges={}) for point in forecast.points))
    assert "how sure that is cannot be said" in answer(bare, "Northshire")
    assert "no forecast" in answer(replace(forecast, points=()), "Northshire")


def test_no_years_no_finding() -> None:
    """A forecast of no years says so."""
    forecast = replace(made_up_places().forecast("003", 2026), points=())
    assert title_of(forecast) == "EHC plans in years to come"
    assert sentence_of(forecast, "Northshire") == "There is no forecast for Northshire."
    assert bands_of(forecast) == ()
