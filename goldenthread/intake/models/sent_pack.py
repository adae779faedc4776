"""Packs as files: what somebody has sent to be loaded, and what each load brought, to be had back."""

from django.db import models

from goldenthread.access.models import Person
from goldenthread.intake.models.pack_load import PackLoad


class SentPack(models.Model):
    """A pack that waits to be looked at and loaded. It is gone once it is loaded or put away.

    The file is kept here and not on the disk, so that it is there whole or not at all.
    """

    file_name = models.CharField(max_length=255)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    content = models.BinaryField()
    sent_by = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="sent_packs")
    created = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ("-created", "-id")

    def __str__(self) -> str:
        return self.file_name


class PackCopy(models.Model):
    """What a load brought, as a zip of its CSV files. Those of the newest loads of an area are kept."""

    load = models.OneToOneField(PackLoad, on_delete=models.CASCADE, related_name="kept_copy")
    files = models.BinaryField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return str(self.load)
