"""What the area knows about need, in the words of its document."""

from django.db import models

from goldenthread.indicators.models.stated import StatedFigure
from goldenthread.needs.models.needs_assessment import NeedsAssessment
from goldenthread.records.models.documented_row import DocumentedRow


class Finding(DocumentedRow):
    text = models.TextField()
    theme = models.CharField(max_length=300, blank=True)
    assessment = models.ForeignKey(
        NeedsAssessment, null=True, blank=True, on_delete=models.PROTECT, related_name="findings"
    )
    figures = models.ManyToManyField(StatedFigure, blank=True, related_name="findings")

    def __str__(self) -> str:
        return self.text
