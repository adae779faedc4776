"""What families and young people were asked."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField, PrintedNumberField


class Survey(DocumentedRow):
    title = models.CharField(max_length=500)
    wave = models.CharField(max_length=100, blank=True)
    asked_on = LooseDateField()
    repeat_due = LooseDateField()
    scale_min = PrintedNumberField()
    scale_max = PrintedNumberField()
    low_label = models.CharField(max_length=200, blank=True)
    high_label = models.CharField(max_length=200, blank=True)
    about = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title
