"""Each service that partners commission together: one row of the joint-funding table."""

from django.db import models

from goldenthread.access.models import Organisation
from goldenthread.records.models.agreement import Agreement
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.service import Service


class JointArrangement(DocumentedRow):
    number = models.CharField(max_length=20, blank=True)
    service = models.ForeignKey(Service, on_delete=models.PROTECT, related_name="joint_arrangements")
    jointly_funded = models.CharField(max_length=60, blank=True)
    lead = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="led_arrangements"
    )
    partners = models.ManyToManyField(Organisation, blank=True, related_name="joined_arrangements")
    mechanism = models.CharField(max_length=60, blank=True)
    agreement = models.ForeignKey(
        Agreement, null=True, blank=True, on_delete=models.PROTECT, related_name="joint_arrangements"
    )

    def __str__(self) -> str:
        return str(self.service)
