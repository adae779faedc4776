"""The Django application of the package `agreements`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.agreements"
    label = "agreements"
    default_auto_field = "django.db.models.BigAutoField"
