"""What the strategy wants to be true for children and young people."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.strategy.models.strategy import Strategy


class Outcome(DocumentedRow):
    strategy = models.ForeignKey(Strategy, on_delete=models.PROTECT, related_name="outcomes")
    number = models.CharField(max_length=20, blank=True)
    name = models.CharField(max_length=300, blank=True)
    text = models.TextField()

    def __str__(self) -> str:
        return self.name or self.text
