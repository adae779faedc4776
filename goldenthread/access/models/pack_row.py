"""What every row of an area's pack has: its area, its key in its sheet, and its position there."""

from django.db import models

from goldenthread.access.models.area import Area


class PackRow(models.Model):
    """One row of one sheet. Packs are loaded whole, so the load is the history of these rows."""

    area = models.ForeignKey(Area, on_delete=models.CASCADE, related_name="%(app_label)s_%(class)s_rows")
    key = models.CharField(max_length=100)
    position = models.PositiveIntegerField(default=0)

    class Meta:
        abstract = True
        ordering = ("position", "id")
        constraints = [
            models.UniqueConstraint(fields=("area", "key"), name="%(app_label)s_%(class)s_key_in_area"),
        ]


class QuotedRow(PackRow):
    """A pack row that says where it came from in words, for the packages below `records`."""

    document_key = models.CharField(max_length=100, blank=True)
    document_place = models.CharField(max_length=300, blank=True)

    class Meta(PackRow.Meta):
        abstract = True
