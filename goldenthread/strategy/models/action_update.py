"""How an action went on, newest last; the older words are kept."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField
from goldenthread.strategy.models.action import Action


class ActionUpdate(DocumentedRow):
    action = models.ForeignKey(Action, on_delete=models.PROTECT, related_name="action_updates")
    dated = LooseDateField()
    status = models.CharField(max_length=60, blank=True)
    text = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.text or self.status
