"""What the partners have put first."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.strategy.models.strategy import Strategy


class Priority(DocumentedRow):
    strategy = models.ForeignKey(Strategy, on_delete=models.PROTECT, related_name="priorities")
    number = models.CharField(max_length=20, blank=True)
    title = models.CharField(max_length=500)
    short_title = models.CharField(max_length=100, blank=True)
    category = models.CharField(max_length=60, blank=True)
    rationale = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.short_title or self.title
