"""The addresses of the pages of forecasts."""

from django.urls import path

from goldenthread.home.views import (
    understand_capacity,
    understand_forecast,
    understand_forecast_simple,
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
    path(f"{_BASE}capacity/", understand_capacity.understand_capacity, name="understand-capacity"),
    path(
        f"{_BASE}capacity/charts/<slug:chart_key>.<str:fmt>",
        understand_capacity.understand_capacity_picture,
        name="understand-capacity-chart",
    ),
]
