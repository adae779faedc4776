"""What partners have put their names to: pooled funds, memoranda, protocols."""

from django.db import models

from goldenthread.access.models import Organisation
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.service import Service


class Agreement(DocumentedRow):
    title = models.CharField(max_length=500)
    kind = models.CharField(max_length=60)
    parties = models.ManyToManyField(Organisation, blank=True, related_name="agreements")
    services = models.ManyToManyField(Service, blank=True, related_name="agreements")
    starts = models.DateField(null=True, blank=True)
    ends = models.DateField(null=True, blank=True)
    review_on = models.DateField(null=True, blank=True)

    def __str__(self) -> str:
        return self.title
