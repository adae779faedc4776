"""When and how families, young people and others were asked or met."""

from django.db import models

from goldenthread.access.models import Organisation
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField


class Engagement(DocumentedRow):
    title = models.CharField(max_length=500)
    kind = models.CharField(max_length=60)
    status = models.CharField(max_length=60, blank=True)
    held_on = LooseDateField()
    people = models.CharField(max_length=300, blank=True)
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="engagements"
    )
    about = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title
