"""The Django application that puts the packages together."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.project"
    label = "project"
