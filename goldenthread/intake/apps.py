"""The Django application of the package `intake`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.intake"
    label = "intake"
    default_auto_field = "django.db.models.BigAutoField"
