"""The Django application of the package `funding`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.funding"
    label = "funding"
    default_auto_field = "django.db.models.BigAutoField"
