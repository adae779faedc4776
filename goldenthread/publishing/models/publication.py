"""What this area shows to everyone, signed out."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow


class Publication(DocumentedRow):
    page = models.CharField(max_length=60)
    title = models.CharField(max_length=300)
    published_on = models.DateField()
    about = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title
