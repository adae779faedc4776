"""The Django application of the package `strategy`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.strategy"
    label = "strategy"
    default_auto_field = "django.db.models.BigAutoField"
