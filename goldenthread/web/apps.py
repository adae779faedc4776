"""The Django application of the package `web`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.web"
    label = "web"
    default_auto_field = "django.db.models.BigAutoField"
