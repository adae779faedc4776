"""A section of a document: its number and heading as printed, to which the same document may point."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow


class Section(DocumentedRow):
    number = models.CharField(max_length=40, blank=True)
    title = models.CharField(max_length=500)
    complete = models.CharField(max_length=60, blank=True)
    breaks_off = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.number} {self.title}".strip()
