"""What is commissioned or provided for children and young people."""

from django.db import models

from goldenthread.access.models import Organisation
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField


class Service(DocumentedRow):
    name = models.CharField(max_length=300)
    about = models.TextField(blank=True)
    tier = models.CharField(max_length=60, blank=True)
    level = models.CharField(max_length=60, blank=True)
    needs = models.JSONField(default=list, blank=True)
    age_min = models.PositiveIntegerField(null=True, blank=True)
    age_max = models.PositiveIntegerField(null=True, blank=True)
    commissioners = models.ManyToManyField(Organisation, blank=True, related_name="commissioned_services")
    providers = models.ManyToManyField(Organisation, blank=True, related_name="provided_services")
    status = models.CharField(max_length=60, blank=True)
    starts = LooseDateField()
    ends = LooseDateField()

    def __str__(self) -> str:
        return self.name
