"""What has been bought from whom, for how long and for how much."""

from django.db import models

from goldenthread.access.models import Organisation
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField, PrintedNumberField
from goldenthread.records.models.service import Service


class Contract(DocumentedRow):
    title = models.CharField(max_length=500)
    services = models.ManyToManyField(Service, blank=True, related_name="contracts")
    provider = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="contracts_delivered"
    )
    buyer = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="contracts_bought"
    )
    kind = models.CharField(max_length=60, blank=True)
    starts = LooseDateField()
    ends = LooseDateField()
    value = PrintedNumberField()
    send_promise = models.CharField(max_length=60, blank=True)
    outcomes_stated = models.CharField(max_length=60, blank=True)
    indicators_stated = models.CharField(max_length=60, blank=True)
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title
