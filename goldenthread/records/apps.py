"""The Django application of the package `records`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.records"
    label = "records"
    default_auto_field = "django.db.models.BigAutoField"
