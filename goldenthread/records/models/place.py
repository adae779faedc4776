"""A place that statistics are given for: England, a region or a part of one, a council; of the NHS: its own regions, a
board, a provider."""

from django.db import models


class Place(models.Model):
    """`code` is the three-digit authority code, the nine-character code of a region or of England, or the NHS's own
    code of an organisation (ODS), such as QHM.

    `gss_codes` are all the nine-character codes that the place has had: they change when a boundary does.
    """

    code = models.CharField(max_length=9, unique=True)
    kind = models.CharField(max_length=20)
    name = models.CharField(max_length=200)
    region = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="places")
    gss_codes = models.JSONField(default=list)
    starts = models.DateField(null=True, blank=True)
    ends = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ("name", "code")

    def __str__(self) -> str:
        return self.name
