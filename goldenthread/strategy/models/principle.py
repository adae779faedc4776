"""What the partners have agreed to hold every proposal against."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.strategy.models.strategy import Strategy


class Principle(DocumentedRow):
    strategy = models.ForeignKey(
        Strategy, null=True, blank=True, on_delete=models.PROTECT, related_name="principles"
    )
    group = models.CharField(max_length=300, blank=True)
    number = models.CharField(max_length=20, blank=True)
    text = models.TextField()
    short_text = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return self.short_text or self.text
