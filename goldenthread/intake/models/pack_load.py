"""Each time that an area's pack was loaded: when, by whom, how many rows, from files of which hash."""

from django.db import models

from goldenthread.access.models import Area


class PackLoad(models.Model):
    """The newest says which state of the area's rows we read: `version` is never used twice."""

    area = models.ForeignKey(Area, on_delete=models.CASCADE, related_name="pack_loads")
    version = models.CharField(max_length=32, unique=True)
    loaded_at = models.DateTimeField()
    loaded_by = models.CharField(max_length=300)
    sha256 = models.CharField(max_length=64)
    counts = models.JSONField(default=dict)
    warnings = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.area}, {self.loaded_at:%d %B %Y}"
