"""Other strategies and plans that this one leans on."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField


class LinkedStrategy(DocumentedRow):
    title = models.CharField(max_length=500)
    owner = models.CharField(max_length=300, blank=True)
    starts = LooseDateField()
    ends = LooseDateField()
    relation = models.CharField(max_length=500, blank=True)

    def __str__(self) -> str:
        return self.title
