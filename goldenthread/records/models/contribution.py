"""Who pays what towards a joint arrangement. Leave amount and share empty where nobody has said."""

from django.db import models

from goldenthread.access.models import Organisation
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import PrintedNumberField
from goldenthread.records.models.joint_arrangement import JointArrangement


class Contribution(DocumentedRow):
    arrangement = models.ForeignKey(JointArrangement, on_delete=models.PROTECT, related_name="contributions")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="contributions")
    year = models.CharField(max_length=20, blank=True)
    amount = PrintedNumberField()
    percent = PrintedNumberField()

    def __str__(self) -> str:
        return f"{self.arrangement}, {self.organisation}, {self.year}"
