"""The simple method of the strategy's source: past rates applied to the people expected, each input on the page."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.forecasts.forms import SimpleForm
from goldenthread.forecasts.simple_method import USUAL_YEARS, simple_forecast
from goldenthread.home.forecast_readings import PARTS, AreaForecast, area_forecast
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables.forecast_simple import past_table, years_table
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download

PAST, AHEAD = 5, 5


@in_area()
def understand_forecast_simple(request: AreaRequest, area_key: str) -> HttpResponse:
    found = area_forecast(request.area, request.on)
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-forecast"),
        "forecast_parts": parts_of(PARTS, area_key, "understand-forecast-simple"),
        "found": found,
    }
    if found.forecast is None:
        return render(request, "home/understand_forecast_simple.html", context)
    form = _form(request, found)
    context["form"] = form
    if form.is_valid():
        people = form.people()
        ahead = {year: people[year] for year in form.ahead if year in people}
        result = simple_forecast(
            found.forecast.known,
            {year: people[year] for year in form.past if year in people},
            ahead,
            form.cleaned_data["years"],
            form.cleaned_data["rate"],
        )
        if result is not None:
            tables = {"past": past_table(result, found.name), "years": years_table(result, found.name)}
            if file := download(request, *tables.values()):
                return file
            context |= {"result": result, "tables": tables}
    return render(request, "home/understand_forecast_simple.html", context)


def _form(request: AreaRequest, found: AreaForecast) -> SimpleForm:
    """What the address says, and where it says nothing the loaded population."""
    assert found.forecast is not None
    origin, loaded = found.forecast.origin, found.population.people
    past = sorted(found.forecast.known)[-PAST:]
    ahead = range(origin + 1, origin + 1 + AHEAD)
    data = {"years": str(USUAL_YEARS), "rate": ""}
    data |= {f"people_{year}": f"{loaded[year]:.0f}" if year in loaded else "" for year in (*past, *ahead)}
    data |= {name: request.GET[name] for name in data if name in request.GET}
    return SimpleForm(data, past=past, ahead=ahead)
