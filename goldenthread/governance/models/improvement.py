"""What has been achieved about a weakness, what it changed and what is still to do."""

from django.db import models

from goldenthread.governance.models.weakness_area import WeaknessArea
from goldenthread.indicators.models.stated import StatedFigure
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.evidence import Evidence
from goldenthread.records.models.fields import LooseDateField


class Improvement(DocumentedRow):
    weakness_area = models.ForeignKey(
        WeaknessArea, null=True, blank=True, on_delete=models.PROTECT, related_name="improvements"
    )
    kind = models.CharField(max_length=60)
    text = models.TextField()
    dated = LooseDateField()
    figures = models.ManyToManyField(StatedFigure, blank=True, related_name="improvements")
    evidence = models.ManyToManyField(Evidence, blank=True, related_name="improvements")

    def __str__(self) -> str:
        return self.text
