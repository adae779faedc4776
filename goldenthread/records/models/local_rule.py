"""What this area has decided for itself where the law lets it."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow


class LocalRule(DocumentedRow):
    rule = models.CharField(max_length=100)
    title = models.CharField(max_length=300)
    value = models.CharField(max_length=200)
    unit = models.CharField(max_length=60, blank=True)
    decided_by = models.CharField(max_length=300, blank=True)
    decided_on = models.DateField(null=True, blank=True)

    def __str__(self) -> str:
        return self.title
