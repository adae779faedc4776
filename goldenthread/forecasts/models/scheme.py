"""New places that are planned: how many, for whom, from when, with whom and who pays."""

from django.db import models

from goldenthread.access.models import Organisation
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField, PrintedNumberField
from goldenthread.records.models.service import Service


class Scheme(DocumentedRow):
    title = models.TextField()
    setting_type = models.CharField(max_length=60)
    settings = models.PositiveIntegerField(null=True, blank=True)
    places = models.PositiveIntegerField(null=True, blank=True)
    age_min = models.PositiveIntegerField(null=True, blank=True)
    age_max = models.PositiveIntegerField(null=True, blank=True)
    weeks = models.CharField(max_length=10, blank=True)
    needs = models.JSONField(default=list, blank=True)
    opens = LooseDateField()
    capital = PrintedNumberField()
    cost_share = models.TextField(blank=True)
    cost_share_reading = models.TextField(blank=True)
    partners = models.ManyToManyField(Organisation, blank=True, related_name="schemes")
    status = models.CharField(max_length=60, blank=True)
    place = models.CharField(max_length=200, blank=True)
    services = models.ManyToManyField(Service, blank=True, related_name="schemes")

    def __str__(self) -> str:
        return self.title
