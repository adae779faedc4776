"""How long a wait for a service may be: when its clock starts and stops, and what is offered meanwhile."""

from django.db import models

from goldenthread.indicators.models.stated import Target
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import PrintedNumberField
from goldenthread.records.models.service import Service


class WaitStandard(DocumentedRow):
    """What its target says already (a number of weeks, a share, a date) is not said again here."""

    service = models.ForeignKey(Service, on_delete=models.PROTECT, related_name="wait_standards")
    wait = models.CharField(max_length=300)
    clock_start = models.CharField(max_length=300, blank=True)
    clock_stop = models.CharField(max_length=300, blank=True)
    route = models.CharField(max_length=60, blank=True)
    criteria = models.TextField(blank=True)
    standard_weeks = PrintedNumberField()
    standard_hours = PrintedNumberField()
    percent_target = PrintedNumberField()
    target = models.ForeignKey(
        Target, null=True, blank=True, on_delete=models.PROTECT, related_name="wait_standards"
    )
    set_by = models.CharField(max_length=60, blank=True)
    offered = models.CharField(max_length=60, blank=True)
    support = models.TextField(blank=True)
    heard = models.CharField(max_length=100, blank=True)

    def __str__(self) -> str:
        return self.wait
