"""What is missing, doubled, unequal or too small, in the words of the document."""

from django.db import models

from goldenthread.indicators.models.stated import StatedFigure
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.service import Service


class Gap(DocumentedRow):
    kind = models.CharField(max_length=60)
    text = models.TextField()
    needs = models.JSONField(default=list, blank=True)
    services = models.ManyToManyField(Service, blank=True, related_name="gaps")
    figures = models.ManyToManyField(StatedFigure, blank=True, related_name="gaps")

    def __str__(self) -> str:
        return self.text
