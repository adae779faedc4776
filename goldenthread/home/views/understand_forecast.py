"""Forecast: how many EHC plans there may be in years to come, and how wrong such forecasts have been."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate

from goldenthread.forecasts.looking_back import looked_back_words, looking_back
from goldenthread.forecasts.panel import HORIZONS
from goldenthread.forecasts.tellings import newest_judged, won_words
from goldenthread.home.charts.forecast import answer, forecast_chart
from goldenthread.home.forecast_readings import (
    PARTS,
    AreaForecast,
    area_forecast,
    choices_params,
    newest_link,
    population_words,
    year_asked,
)
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables.forecast import (
    contest_table,
    looked_back_table,
    nearest_table,
    published_table,
    years_table,
)
from goldenthread.methods.forecast.shocks import growth_by_year
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.charts import ChartData
from goldenthread.web.charts.views import PRIVATE, chart_response
from goldenthread.web.tables import download


@in_area()
def understand_forecast(request: AreaRequest, area_key: str) -> HttpResponse:
    found = area_forecast(request.area, request.on, year_asked(request.GET.get("to", "")))
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-forecast"),
        "forecast_parts": parts_of(PARTS, area_key, "understand-forecast"),
        "found": found,
        "newest_link": newest_link(request.GET, localdate()),
    }
    if found.forecast is None:
        return render(request, "home/understand_forecast.html", context)
    judged = newest_judged(found.panel, HORIZONS)
    before = looking_back(found.panel, found.place, found.forecast.origin)
    tables = {
        "before": looked_back_table(before, found.name),
        "years": years_table(found.forecast, found.name, found.source, found.on_population),
        "nearest": nearest_table(judged, found.panel.title),
        "contest": contest_table(judged, found.panel.title),
        "published": published_table(
            found.forecast,
            found.name,
            found.source,
            growth_by_year(found.panel.ensemble.panel, found.place, found.panel.ensemble.middles),
            found.panel.title,
        ),
    }
    if file := download(request, *tables.values()):
        return file
    context |= {
        "answer": answer(found.forecast, found.name),
        "chart": _chart(area_key, request.on, found),
        "tables": tables,
        "to": choices_params(found, found.forecast.points[-1].year),
        "population_words": population_words(found),
        "won": won_words(judged),
        "looked_back": looked_back_words(before, found.name),
    }
    return render(request, "home/understand_forecast.html", context)


@in_area()
def understand_forecast_picture(
    request: AreaRequest, area_key: str, chart_key: str, fmt: str
) -> HttpResponse:
    """The chart to the year that its address asks for."""
    if chart_key != "plans-forecast":
        raise Http404
    found = area_forecast(request.area, request.on, year_asked(request.GET.get("to", "")))
    if found.forecast is None:
        raise Http404
    return chart_response(request, _chart(area_key, request.on, found), fmt, PRIVATE)


def _chart(area_key: str, on: date, found: AreaForecast) -> ChartData:
    if found.forecast is None:
        raise Http404
    address = reverse(
        "understand-forecast-chart",
        kwargs={"area_key": area_key, "chart_key": "plans-forecast", "fmt": "FORMAT"},
    ).replace("FORMAT", "{fmt}")
    asked = urlencode({"on": on.isoformat(), "to": found.forecast.points[-1].year})
    return forecast_chart(
        found.forecast,
        found.name,
        f"{address}?{asked}",
        found.source,
        found.on_population,
        found.breaks,
    )
