"""The Django application that puts the packages together."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "goldenthread.project"
    label = "project"

    def ready(self) -> None:
        from django.core.checks import Tags, register

        from goldenthread.web.audience import check_audiences

        register(check_audiences, Tags.urls)
