"""The Django application of the package `voice`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.voice"
    label = "voice"
    default_auto_field = "django.db.models.BigAutoField"
