"""Each version that the document lists. Gaps in the history are allowed."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField
from goldenthread.strategy.models.strategy import Strategy


class StrategyVersion(DocumentedRow):
    strategy = models.ForeignKey(Strategy, on_delete=models.PROTECT, related_name="strategy_versions")
    version = models.CharField(max_length=60)
    dated = LooseDateField()
    note = models.TextField(blank=True)
    status = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return f"{self.version}, {self.strategy}"
