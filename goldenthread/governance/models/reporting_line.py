"""Which body answers to which."""

from django.db import models

from goldenthread.records.models.body import Body
from goldenthread.records.models.documented_row import DocumentedRow


class ReportingLine(DocumentedRow):
    from_body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="lines_up")
    to_body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="lines_down")
    kind = models.CharField(max_length=60)
    frequency = models.CharField(max_length=200, blank=True)
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.from_body} → {self.to_body}"
