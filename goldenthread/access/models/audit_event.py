"""One act that somebody did, as one link of a chain that shows when a link is changed or taken out."""

from django.db import models


class AuditEvent(models.Model):
    """Written once by `act`, never changed. It points at nothing, so that nothing can take it away.

    `id` counts from 1 without gaps. `fields` names what was touched, never the values of a child's record.
    """

    id = models.PositiveBigIntegerField(primary_key=True)
    at = models.DateTimeField(db_index=True)
    actor_id = models.CharField(max_length=100, db_index=True)
    actor_name = models.CharField(max_length=300)
    action = models.CharField(max_length=100, db_index=True)
    area_key = models.CharField(max_length=60, blank=True, db_index=True)
    subject_kind = models.CharField(max_length=100, blank=True)
    subject_key = models.CharField(max_length=300, blank=True)
    fields = models.JSONField(default=list)
    purpose = models.CharField(max_length=300, blank=True)
    detail = models.JSONField(default=dict)
    request_id = models.CharField(max_length=40, blank=True)
    previous_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.id}: {self.actor_name}: {self.action}"
