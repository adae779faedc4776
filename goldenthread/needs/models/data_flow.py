"""Which data go from whom to whom about children, for what, on which legal ground and under which agreement."""

from django.db import models

from goldenthread.access.models import Organisation
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField


class DataFlow(DocumentedRow):
    title = models.CharField(max_length=300)
    from_organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="data_sent"
    )
    from_words = models.CharField(max_length=300, blank=True)
    to_organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="data_received"
    )
    to_words = models.CharField(max_length=300, blank=True)
    purpose = models.TextField(blank=True)
    lawful_basis = models.CharField(max_length=300, blank=True)
    agreement = models.CharField(max_length=300, blank=True)
    review_on = LooseDateField()
    status = models.CharField(max_length=40, blank=True)
    owner = models.CharField(max_length=300, blank=True)
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title
