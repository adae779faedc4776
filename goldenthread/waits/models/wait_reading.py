"""What is known of a wait on a day: how long, how many within the standard, how many still wait."""

from django.db import models

from goldenthread.access.models import Organisation
from goldenthread.indicators.models.stated import StatedFigure
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField, PrintedNumberField
from goldenthread.records.models.service import Service
from goldenthread.waits.models.wait_standard import WaitStandard


class WaitReading(DocumentedRow):
    """A reading that a document states is its stated figure, and only what it measures is said here."""

    service = models.ForeignKey(Service, on_delete=models.PROTECT, related_name="wait_readings")
    standard = models.ForeignKey(
        WaitStandard, null=True, blank=True, on_delete=models.PROTECT, related_name="readings"
    )
    measure = models.CharField(max_length=60)
    figure = models.ForeignKey(
        StatedFigure, null=True, blank=True, on_delete=models.PROTECT, related_name="wait_readings"
    )
    percentile = PrintedNumberField()
    threshold_weeks = PrintedNumberField()
    value = PrintedNumberField()
    numerator = PrintedNumberField()
    denominator = PrintedNumberField()
    unit = models.CharField(max_length=60, blank=True)
    bands = models.JSONField(default=list, blank=True)
    period_start = LooseDateField()
    period_end = LooseDateField()
    as_at = LooseDateField()
    place = models.CharField(max_length=200, blank=True)
    commissioner = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.measure}, {self.service}"
