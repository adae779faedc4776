"""A relation between two rows of this pack that no other column holds."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow


class Link(DocumentedRow):
    from_sheet = models.CharField(max_length=60)
    from_key = models.CharField(max_length=100)
    relation = models.CharField(max_length=60)
    to_sheet = models.CharField(max_length=60)
    to_key = models.CharField(max_length=100)
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.from_key} {self.relation} {self.to_key}"
