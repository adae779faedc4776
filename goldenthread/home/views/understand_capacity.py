"""Capacity: whether there are enough posts for the work that plans bring, and from which month there are not."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate

from goldenthread.forecasts.capacity import Demand, Exceeded, Month, Team, demand, exceeded, posts_needed
from goldenthread.forecasts.forms import CapacityForm
from goldenthread.home.charts.capacity import capacity_chart
from goldenthread.home.forecast_readings import PARTS, AreaForecast, area_forecast, newest_link
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables.capacity import months_table
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.charts.views import PRIVATE, chart_response
from goldenthread.web.tables import download


@in_area()
def understand_capacity(request: AreaRequest, area_key: str) -> HttpResponse:
    found = area_forecast(request.area, request.on)
    form = CapacityForm(request.GET) if "posts" in request.GET else CapacityForm()
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-forecast"),
        "forecast_parts": parts_of(PARTS, area_key, "understand-capacity"),
        "found": found,
        "newest_link": newest_link(request.GET, localdate()),
        "form": form,
    }
    planned = _planned(found, form, request.on)
    if planned is not None:
        team, months, when = planned
        table = months_table(months, team, found.name)
        if file := download(request, table):
            return file
        context |= {
            "asked": True,
            "when": when,
            "table": table,
            "team": team,
            "needed": posts_needed(months[-1], team) if months else None,
            "chart": capacity_chart(months, team, when, found.name, _address(request, area_key))
            if when
            else None,
        }
    return render(request, "home/understand_capacity.html", context)


@in_area()
def understand_capacity_picture(
    request: AreaRequest, area_key: str, chart_key: str, fmt: str
) -> HttpResponse:
    """The chart of the team that its address describes."""
    found = area_forecast(request.area, request.on)
    planned = _planned(found, CapacityForm(request.GET), request.on)
    if chart_key != "capacity" or planned is None:
        raise Http404
    team, months, when = planned
    if when is None:
        raise Http404
    chart = capacity_chart(months, team, when, found.name, _address(request, area_key))
    return chart_response(request, chart, fmt, PRIVATE)


def _planned(
    found: AreaForecast, form: CapacityForm, on: date
) -> tuple[Team, list[Demand], Exceeded | None] | None:
    if found.forecast is None or not form.is_bound or not form.is_valid():
        return None
    entered = form.cleaned_data
    numbers = {name: entered[name] or 0.0 for name in Team.__dataclass_fields__}
    team = Team(**numbers)
    start = date.fromisoformat(f"{entered['start']}-01") if entered["start"] else on
    months = demand(found.forecast, team, Month(start.year, start.month))
    return team, months, exceeded(months, team)


def _address(request: AreaRequest, area_key: str) -> str:
    path = reverse(
        "understand-capacity-chart", kwargs={"area_key": area_key, "chart_key": "capacity", "fmt": "FORMAT"}
    ).replace("FORMAT", "{fmt}")
    asked = {name: request.GET[name] for name in CapacityForm.base_fields if request.GET.get(name)}
    return f"{path}?{urlencode({'on': request.on.isoformat(), **asked})}"
