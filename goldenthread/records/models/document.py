"""The documents from which this pack quotes."""

from django.db import models

from goldenthread.access.models import Organisation, PackRow
from goldenthread.records.models.fields import LooseDateField


class Document(PackRow):
    title = models.CharField(max_length=500)
    version = models.CharField(max_length=60, blank=True)
    kind = models.CharField(max_length=60)
    published = LooseDateField()
    publisher = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="documents"
    )
    status = models.CharField(max_length=60, blank=True)
    file_name = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return self.title
