"""What an inspection found to be weak."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow


class WeaknessArea(DocumentedRow):
    number = models.CharField(max_length=20, blank=True)
    text = models.TextField()
    inspection = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return self.text
