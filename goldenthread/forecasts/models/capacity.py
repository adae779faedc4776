"""How many places a setting has, how many are taken, and what one costs."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField, PrintedNumberField
from goldenthread.records.models.service import Service


class Capacity(DocumentedRow):
    title = models.TextField()
    setting_type = models.CharField(max_length=60)
    place = models.CharField(max_length=200, blank=True)
    needs = models.JSONField(default=list, blank=True)
    settings = models.PositiveIntegerField(null=True, blank=True)
    places = models.PositiveIntegerField(null=True, blank=True)
    occupied = models.PositiveIntegerField(null=True, blank=True)
    new_places = models.PositiveIntegerField(null=True, blank=True)
    as_at = LooseDateField()
    unit_cost = PrintedNumberField()
    cost_basis = models.CharField(max_length=300, blank=True)
    services = models.ManyToManyField(Service, blank=True, related_name="capacities")
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title
