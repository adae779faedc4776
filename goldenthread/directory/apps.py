"""The Django application of the package `directory`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.directory"
    label = "directory"
    default_auto_field = "django.db.models.BigAutoField"
