"""Boards, groups and committees that decide, oversee or do the work."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow


class Body(DocumentedRow):
    name = models.CharField(max_length=300)
    short_name = models.CharField(max_length=100, blank=True)
    kind = models.CharField(max_length=60)
    chair = models.CharField(max_length=200, blank=True)
    co_chair = models.CharField(max_length=200, blank=True)
    family_seat = models.CharField(max_length=60, blank=True)
    apex = models.CharField(max_length=60, blank=True)
    status = models.CharField(max_length=60, blank=True)
    starts = models.DateField(null=True, blank=True)
    ends = models.DateField(null=True, blank=True)

    def __str__(self) -> str:
        return self.name
