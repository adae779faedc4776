"""The aims that the strategy sets, or takes over from another plan."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.strategy.models.strategy import Strategy


class Aim(DocumentedRow):
    strategy = models.ForeignKey(Strategy, on_delete=models.PROTECT, related_name="aims")
    number = models.CharField(max_length=20, blank=True)
    text = models.TextField()
    belongs_to = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return self.text
