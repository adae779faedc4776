"""How often one setting suspended or excluded pupils in a time, and what was done to support it."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField


class Exclusion(DocumentedRow):
    setting = models.CharField(max_length=300)
    phase = models.CharField(max_length=40)
    kind = models.CharField(max_length=40)
    pupils = models.CharField(max_length=200, blank=True)
    number = models.PositiveIntegerField(null=True, blank=True)
    on_roll = models.PositiveIntegerField(null=True, blank=True)
    period_start = LooseDateField()
    period_end = LooseDateField()
    support = models.TextField(blank=True)
    support_lead = models.CharField(max_length=300, blank=True)
    support_outcome = models.TextField(blank=True)
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.setting}, {self.kind}"
