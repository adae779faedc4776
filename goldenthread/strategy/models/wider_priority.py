"""Priorities of other strategies, which the matrix sets against this one's."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow


class WiderPriority(DocumentedRow):
    title = models.CharField(max_length=500)
    strategy_title = models.CharField(max_length=500, blank=True)

    def __str__(self) -> str:
        return self.title
