"""The Django application of the package `publishing`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.publishing"
    label = "publishing"
    default_auto_field = "django.db.models.BigAutoField"
