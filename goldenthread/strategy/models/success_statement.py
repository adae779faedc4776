"""How the partners will know that a priority has worked."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.strategy.models.priority import Priority


class SuccessStatement(DocumentedRow):
    priority = models.ForeignKey(
        Priority, null=True, blank=True, on_delete=models.PROTECT, related_name="success_statements"
    )
    group = models.CharField(max_length=300, blank=True)
    number = models.CharField(max_length=20, blank=True)
    text = models.TextField()

    def __str__(self) -> str:
        return self.text
