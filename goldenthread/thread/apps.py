"""The Django application of the package `thread`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.thread"
    label = "thread"
    default_auto_field = "django.db.models.BigAutoField"
