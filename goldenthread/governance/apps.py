"""The Django application of the package `governance`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.governance"
    label = "governance"
    default_auto_field = "django.db.models.BigAutoField"
