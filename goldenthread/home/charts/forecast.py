"""The chart of a forecast: what was published, what is forecast, and its ranges as bands."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.methods.forecast.caseload import Forecast
from goldenthread.methods.forecast.ranges import LEVELS
from goldenthread.web.charts import Band, BandPoint, ChartData, Point, Series

SHOWN_BEFORE = 11
"""How many published years a chart shows."""


def forecast_chart(
    forecast: Forecast,
    name: str,
    address: str,
    source: str = "",
    on_population: Forecast | None = None,
    breaks: Sequence[int] = (),
) -> ChartData:
    """Published counts, the forecast and its ranges; on the projected population too where there is one."""
    known = list(forecast.known.items())[-SHOWN_BEFORE:]
    years = {year for year, _ in known}
    series = [
        Series(
            f"Published to {forecast.origin}", "area", tuple(Point(str(year), count) for year, count in known)
        ),
        Series(
            f"Forecast to {forecast.points[-1].year}" if forecast.points else "Forecast",
            "other",
            _points(forecast),
        ),
    ]
    if on_population is not None:
        series.append(Series("On the projected population", "comparator", _points(on_population)))
    return ChartData(
        key="plans-forecast",
        policy=AS_PUBLISHED,
        title=title_of(forecast),
        subtitle=_subtitle(forecast),
        kind="line",
        x_title="January of each year",
        y_title="EHC plans",
        unit="plans",
        series=tuple(each for each in series if each.points),
        sentence=sentence_of(forecast, name),
        breaks=tuple(str(year) for year in breaks if year in years),
        source=f"Forecast from {source}" if source else "",
        as_at=f"from January {forecast.origin}",
        how=(
            "The forecast is the mean of the methods that were nearest so far. Each range is as wide as forecasts "
            "from earlier years needed to hold that share of what then happened."
        ),
        address=address,
        bands=bands_of(forecast),
    )


def bands_of(forecast: Forecast, levels: Sequence[int] = LEVELS) -> tuple[Band, ...]:
    """The widest first, each beginning at the newest count that is known."""
    last = list(forecast.known.items())[-1:]
    bands = []
    for level in sorted(levels, reverse=True):
        ends = [
            BandPoint(str(point.year), round(low), round(high))
            for point in forecast.points
            if (low := point.low(level)) is not None and (high := point.high(level)) is not None
        ]
        if ends:
            start = [BandPoint(str(year), count, count) for year, count in last]
            bands.append(Band(f"{level}% range", (*start, *ends)))
    return tuple(bands)


def title_of(forecast: Forecast) -> str:
    """The finding: how many, and how many more than now."""
    if not forecast.points:
        return "EHC plans in years to come"
    last = forecast.points[-1]
    now = forecast.known[forecast.origin]
    change = 100 * (last.central / now - 1)
    way = "more" if change >= 0 else "fewer"
    many = f"About {about(last.central)} EHC plans in January {last.year}"
    return f"{many}: {abs(change):.0f}% {way} than in {forecast.origin}"


def about(count: float) -> str:
    """As a person would say a number that is not sure: 8,511 is about 8,500."""
    step = 1 if count < 100 else 10 if count < 1000 else 100 if count < 100_000 else 1000
    return f"{step * round(count / step):,}"


def answer(forecast: Forecast, name: str) -> str:
    """The forecast in two sentences, with its range as how often it holds."""
    if not forecast.points:
        return f"There is no forecast for {name}."
    now, last = forecast.known[forecast.origin], forecast.points[-1]
    low, high = last.low(80), last.high(80)
    sure = (
        f": four times in five between {about(low)} and {about(high)}"
        if low is not None and high is not None
        else "; how sure that is cannot be said"
    )
    return (
        f"{name} had {now:,.0f} EHC plans in January {forecast.origin}. In January {last.year} there may be about "
        f"{about(last.central)}{sure}."
    )


def sentence_of(forecast: Forecast, name: str) -> str:
    """What the picture shows, in words."""
    if not forecast.points:
        return f"There is no forecast for {name}."
    now, last = forecast.known[forecast.origin], forecast.points[-1]
    low, high = last.low(80), last.high(80)
    ranged = (
        f", with an 80% range of {low:,.0f} to {high:,.0f}"
        if low is not None and high is not None
        else "; how wrong that may be cannot be said"
    )
    return (
        f"{name} had {now:,.0f} EHC plans in January {forecast.origin}. The forecast for January {last.year} is "
        f"{last.central:,.0f}{ranged}."
    )


def _subtitle(forecast: Forecast) -> str:
    shaded = (
        "; shaded from dark to light: the 50%, 80% and 95% ranges"
        if forecast.points and forecast.points[0].ranges
        else ""
    )
    return f"EHC plans each January as published to {forecast.origin}, then forecast{shaded}"


def _points(forecast: Forecast) -> tuple[Point, ...]:
    return tuple(Point(str(point.year), round(point.central)) for point in forecast.points)
