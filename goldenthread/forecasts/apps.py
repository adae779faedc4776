"""The Django application of the package `forecasts`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.forecasts"
    label = "forecasts"
    default_auto_field = "django.db.models.BigAutoField"
