"""Assessments, reviews and analyses of need, and when each is due again."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField


class NeedsAssessment(DocumentedRow):
    title = models.CharField(max_length=500)
    kind = models.CharField(max_length=60)
    lead = models.CharField(max_length=300, blank=True)
    published = LooseDateField()
    refresh_months = models.PositiveIntegerField(null=True, blank=True)
    refresh_wording = models.CharField(max_length=300, blank=True)
    next_due = LooseDateField()
    status = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return self.title
