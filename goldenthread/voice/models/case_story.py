"""That a document tells a family's story. The story itself is never copied."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow


class CaseStory(DocumentedRow):
    label = models.CharField(max_length=200)
    exists = models.CharField(max_length=60)
    consent = models.CharField(max_length=60)

    def __str__(self) -> str:
        return self.label
