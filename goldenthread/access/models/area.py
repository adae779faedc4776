"""A local area: one council, its NHS partners, and the picture they share."""

from django.db import models
from simple_history.models import HistoricalRecords

from goldenthread.access.models.organisation import Organisation


class Area(models.Model):
    """`place_code` is the three-digit authority code, kept as text; the area opens as at `opens_on`."""

    key = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=200)
    place_code = models.CharField(max_length=3)
    opens_on = models.DateField()
    council = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="areas"
    )
    about = models.TextField(blank=True)

    history = HistoricalRecords()

    class Meta:
        ordering = ("name", "key")

    def __str__(self) -> str:
        return self.name
