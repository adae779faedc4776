"""What one load of an area's pack changed in one row."""

from django.db import models

from goldenthread.intake.models.pack_load import PackLoad


class PackRowChange(models.Model):
    """`fields` holds, for each column that changed, the text of its cell before and after. The first load of a
    pack changes nothing, so it has none."""

    load = models.ForeignKey(PackLoad, on_delete=models.CASCADE, related_name="changes")
    sheet = models.CharField(max_length=60)
    key = models.CharField(max_length=100)
    title = models.CharField(max_length=300)
    change = models.CharField(max_length=10)
    position = models.PositiveIntegerField(default=0)
    fields = models.JSONField(default=dict)

    class Meta:
        ordering = ("id",)
        indexes = [models.Index(fields=("sheet", "key"), name="intake_change_of_row")]

    def __str__(self) -> str:
        return f"{self.sheet} {self.key}: {self.change}"
