"""Whether a service can tell which of those it sees have special educational needs or a disability."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField
from goldenthread.records.models.service import Service


class FlagCoverage(DocumentedRow):
    title = models.CharField(max_length=300)
    service = models.ForeignKey(
        Service, null=True, blank=True, on_delete=models.PROTECT, related_name="flag_coverage"
    )
    can_identify = models.CharField(max_length=20, blank=True)
    flagged = models.PositiveIntegerField(null=True, blank=True)
    caseload = models.PositiveIntegerField(null=True, blank=True)
    as_at = LooseDateField()
    owner = models.CharField(max_length=300, blank=True)
    due = LooseDateField()
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title
