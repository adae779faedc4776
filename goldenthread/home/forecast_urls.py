"""The addresses of the pages of forecasts."""

from django.urls import path

from goldenthread.home.views import understand_forecast

_BASE = "areas/<slug:area_key>/understand/forecast/"

urlpatterns = [
    path(_BASE, understand_forecast.understand_forecast, name="understand-forecast"),
    path(
        f"{_BASE}charts/<slug:chart_key>.<str:fmt>",
        understand_forecast.understand_forecast_picture,
        name="understand-forecast-chart",
    ),
]
