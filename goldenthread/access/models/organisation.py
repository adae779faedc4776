"""An organisation: a council, an NHS board, a trust, a group or any other body that acts in its own name."""

from django.db import models
from simple_history.models import HistoricalRecords


class Organisation(models.Model):
    """One organisation wherever it appears: two areas that name the same key mean the same organisation."""

    key = models.CharField(max_length=100, unique=True)
    name = models.CharField(max_length=300)
    short_name = models.CharField(max_length=100, blank=True)
    kind = models.CharField(max_length=50)
    code = models.CharField(max_length=50, blank=True)
    starts = models.DateField(null=True, blank=True)
    ends = models.DateField(null=True, blank=True)

    history = HistoricalRecords()

    class Meta:
        ordering = ("name", "key")

    def __str__(self) -> str:
        return self.name
