"""What an inspection report or strategy cites as proof, under the label that it prints."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow


class Evidence(DocumentedRow):
    reference = models.CharField(max_length=60, blank=True)
    title = models.CharField(max_length=500)
    kind = models.CharField(max_length=60)
    claim = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title
