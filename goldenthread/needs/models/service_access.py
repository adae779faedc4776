"""From where a service can be used, when, above which threshold, and what there is below it and while one waits."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.service import Service


class ServiceAccess(DocumentedRow):
    service = models.ForeignKey(Service, on_delete=models.PROTECT, related_name="access")
    places = models.JSONField(default=list, blank=True)
    threshold = models.TextField(blank=True)
    below_threshold = models.CharField(max_length=20, blank=True)
    below_services = models.ManyToManyField(Service, blank=True, related_name="below_threshold_of")
    waiting_offer = models.CharField(max_length=20, blank=True)
    waiting_services = models.ManyToManyField(Service, blank=True, related_name="while_waiting_for")
    out_of_hours = models.CharField(max_length=20, blank=True)
    school_holidays = models.CharField(max_length=20, blank=True)
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return str(self.service)
