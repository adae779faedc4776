"""The Django application of the package `waits`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.waits"
    label = "waits"
    default_auto_field = "django.db.models.BigAutoField"
