"""A row of an area's pack that says which document it comes from, and where in it."""

from django.db import models

from goldenthread.access.models import PackRow
from goldenthread.records.models.document import Document


class DocumentedRow(PackRow):
    document = models.ForeignKey(Document, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    document_place = models.CharField(max_length=300, blank=True)

    class Meta(PackRow.Meta):
        abstract = True
