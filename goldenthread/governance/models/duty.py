"""What law or guidance asks, and where the strategy meets it."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow


class Duty(DocumentedRow):
    instrument = models.CharField(max_length=300)
    reference_from = models.CharField(max_length=60, blank=True)
    reference_to = models.CharField(max_length=60, blank=True)
    title = models.CharField(max_length=500, blank=True)
    met_by = models.CharField(max_length=500, blank=True)
    target_sections = models.JSONField(default=list, blank=True)
    status = models.CharField(max_length=60, blank=True)

    def __str__(self) -> str:
        return f"{self.title or self.instrument}, {self.reference_from}"
