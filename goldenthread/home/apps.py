"""The Django application of the package `home`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.home"
    label = "home"
    default_auto_field = "django.db.models.BigAutoField"
