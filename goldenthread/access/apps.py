"""The Django application of the package `access`."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.access"
    label = "access"
