"""What is to be done, by whom and by when."""

from django.db import models

from goldenthread.access.models import Organisation
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField
from goldenthread.records.models.service import Service
from goldenthread.strategy.models.aim import Aim
from goldenthread.strategy.models.priority import Priority
from goldenthread.strategy.models.strategy import Strategy


class Action(DocumentedRow):
    reference = models.CharField(max_length=60, blank=True)
    strategy = models.ForeignKey(
        Strategy, null=True, blank=True, on_delete=models.PROTECT, related_name="actions"
    )
    priority = models.ForeignKey(
        Priority, null=True, blank=True, on_delete=models.PROTECT, related_name="actions"
    )
    other_priorities = models.ManyToManyField(Priority, blank=True, related_name="also_actions")
    level = models.CharField(max_length=60, blank=True)
    text = models.TextField()
    short_text = models.CharField(max_length=200, blank=True)
    leads = models.JSONField(default=list, blank=True)
    lead_organisations = models.ManyToManyField(Organisation, blank=True, related_name="actions")
    due = LooseDateField()
    success = models.TextField(blank=True)
    status = models.CharField(max_length=60, blank=True)
    group = models.CharField(max_length=300, blank=True)
    aims = models.ManyToManyField(Aim, blank=True, related_name="actions")
    services = models.ManyToManyField(Service, blank=True, related_name="actions")
    indicators = models.JSONField(default=list, blank=True)

    def __str__(self) -> str:
        return self.short_text or self.text
