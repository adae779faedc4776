"""What the partners promise under a priority."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.service import Service
from goldenthread.strategy.models.priority import Priority


class Commitment(DocumentedRow):
    priority = models.ForeignKey(
        Priority, null=True, blank=True, on_delete=models.PROTECT, related_name="commitments"
    )
    number = models.CharField(max_length=20, blank=True)
    text = models.TextField()
    kind = models.CharField(max_length=60, blank=True)
    services = models.ManyToManyField(Service, blank=True, related_name="commitments")
    short_text = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return self.short_text or self.text
