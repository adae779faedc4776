"""The addresses of the pages of forecasts."""

from django.urls import path

from goldenthread.home.views import (
    understand_capacity,
    understand_forecast,
    understand_forecast_simple,
    understand_scenarios,
    understand_sufficiency,
)

_BASE = "areas/<slug:area_key>/understand/forecast/"

urlpatterns = [
    path(_BASE, understand_forecast.understand_forecast, name="understand-forecast"),
    path(
        f"{_BASE}charts/<slug:chart_key>.<str:fmt>",
        understand_forecast.understand_forecast_picture,
        name="understand-forecast-chart",
    ),
    path(
        f"{_BASE}past-rates/",
        understand_forecast_simple.understand_forecast_simple,
        name="understand-forecast-simple",
    ),
    path(f"{_BASE}scenarios/", understand_scenarios.understand_scenarios, name="understand-scenarios"),
    path(
        f"{_BASE}scenarios/charts/<slug:chart_key>.<str:fmt>",
        understand_scenarios.understand_scenarios_picture,
        name="understand-scenarios-chart",
    ),
    path(
        f"{_BASE}scenarios/<int:scenario_id>/",
        understand_scenarios.understand_scenario,
        name="understand-scenario",
    ),
    path(
        f"{_BASE}scenarios/<int:scenario_id>/<slug:key>/",
        understand_scenarios.understand_scenario_act,
        name="understand-scenario-act",
    ),
    path(f"{_BASE}capacity/", understand_capacity.understand_capacity, name="understand-capacity"),
    path(
        f"{_BASE}capacity/charts/<slug:chart_key>.<str:fmt>",
        understand_capacity.understand_capacity_picture,
        name="understand-capacity-chart",
    ),
    path(
        "areas/<slug:area_key>/understand/sufficiency/",
        understand_sufficiency.understand_sufficiency,
        name="understand-sufficiency",
    ),
    path(
        "areas/<slug:area_key>/understand/sufficiency/charts/<slug:chart_key>.<str:fmt>",
        understand_sufficiency.understand_sufficiency_picture,
        name="understand-sufficiency-chart",
    ),
]
