"""What could go wrong, and what is done about it."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow


class Risk(DocumentedRow):
    text = models.TextField()
    likelihood = models.CharField(max_length=60, blank=True)
    impact = models.CharField(max_length=60, blank=True)
    mitigation = models.TextField(blank=True)
    owner = models.CharField(max_length=300, blank=True)
    review_on = models.DateField(null=True, blank=True)

    def __str__(self) -> str:
        return self.text
