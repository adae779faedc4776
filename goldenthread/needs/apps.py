"""The Django application of the package `needs`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.needs"
    label = "needs"
    default_auto_field = "django.db.models.BigAutoField"
