"""The simple method of the strategy's source: past rates applied to the people expected, each input on the page."""

from __future__ import annotations

from datetime import date

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate

from goldenthread.forecasts.forms import SimpleForm
from goldenthread.forecasts.simple_method import (
    MEASURES,
    PLANS,
    USUAL_YEARS,
    Measure,
    answer,
    left_out,
    simple_forecast,
)
from goldenthread.home.charts.forecast import about
from goldenthread.home.forecast_readings import (
    PARTS,
    AreaForecast,
    area_forecast,
    newest_link,
    published_rates,
)
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables.forecast_simple import past_table, years_table
from goldenthread.methods.forecast.base_rates import PastRate, as_published, worked_out
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
        "newest_link": newest_link(request.GET, localdate()),
    }
    if found.forecast is None:
        return render(request, "home/understand_forecast_simple.html", context)
    measure = _measure(request)
    rates, source = _published(found, measure, request.on)
    form = _form(request, found, measure)
    context |= {
        "form": form,
        "measure": measure,
        "newest": round(found.forecast.known[found.forecast.origin]),
        "next": about(found.forecast.points[0].central),
    }
    if form.is_valid():
        people = form.people()
        if not measure.published:
            rates = worked_out(found.forecast.known, {y: people[y] for y in form.past if y in people})
        ahead = {year: people[year] for year in form.ahead if year in people}
        result = simple_forecast(rates, ahead, form.cleaned_data["years"], form.cleaned_data["rate"])
        if result is not None:
            known = () if measure.published else tuple(found.forecast.known)
            tables = {
                "past": past_table(result, found.name, measure, source),
                "years": years_table(result, found.name, measure),
            }
            if file := download(request, *tables.values()):
                return file
            context |= {"answer": answer(result, measure, found.name)}
            context |= {"result": result, "tables": tables, "left_out": left_out(result.past, known)}
    return render(request, "home/understand_forecast_simple.html", context)


def _measure(request: AreaRequest) -> Measure:
    asked = request.GET.get("measure", PLANS.key)
    return next((each for each in MEASURES if each.key == asked), PLANS)


def _published(found: AreaForecast, measure: Measure, on: date) -> tuple[list[PastRate], str]:
    """The rates as they are published, and by whom; nothing where they are worked out here."""
    if not measure.published:
        return [], found.source
    rates, source = published_rates(measure.published, found.place, on)
    return as_published(rates), source


def _form(request: AreaRequest, found: AreaForecast, measure: Measure) -> SimpleForm:
    """What the address says, and where it says nothing the loaded population, which is no number of pupils."""
    assert found.forecast is not None
    origin = found.forecast.origin
    loaded = {} if measure.published else found.population.people
    past = [] if measure.published else sorted(found.forecast.known)[-PAST:]
    ahead = range(origin + 1, origin + 1 + AHEAD)
    data = {"years": str(USUAL_YEARS), "rate": "", "measure": PLANS.key}
    data |= {f"people_{year}": f"{loaded[year]:.0f}" if year in loaded else "" for year in (*past, *ahead)}
    data |= {name: request.GET[name] for name in data if name in request.GET}
    return SimpleForm(data, past=past, ahead=ahead)
