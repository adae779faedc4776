"""The joint-commissioning strategy itself."""

from django.db import models

from goldenthread.records.models.body import Body
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField


class Strategy(DocumentedRow):
    title = models.CharField(max_length=500)
    starts = LooseDateField()
    ends = LooseDateField()
    age_min = models.PositiveIntegerField(null=True, blank=True)
    age_max = models.PositiveIntegerField(null=True, blank=True)
    status = models.CharField(max_length=200, blank=True)
    vision = models.TextField(blank=True)
    owner = models.ForeignKey(
        Body, null=True, blank=True, on_delete=models.PROTECT, related_name="strategies"
    )

    def __str__(self) -> str:
        return self.title
