"""Which reports are due, how often and to whom."""

from django.db import models

from goldenthread.records.models.body import Body
from goldenthread.records.models.documented_row import DocumentedRow


class ReportSchedule(DocumentedRow):
    title = models.CharField(max_length=300)
    frequency = models.CharField(max_length=200, blank=True)
    months = models.PositiveIntegerField(null=True, blank=True)
    body = models.ForeignKey(
        Body, null=True, blank=True, on_delete=models.PROTECT, related_name="report_schedules"
    )
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title
