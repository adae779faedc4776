"""The Django application of the package `indicators`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.indicators"
    label = "indicators"
    default_auto_field = "django.db.models.BigAutoField"
