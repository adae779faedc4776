"""A person's place: in which role, for which organisation and area, between which dates."""

from django.db import models
from simple_history.models import HistoricalRecords

from goldenthread.access.models.area import Area
from goldenthread.access.models.organisation import Organisation
from goldenthread.access.models.person import Person


class Membership(models.Model):
    """With an area: in that area. With an organisation alone: wherever it is a partner. With neither: everywhere."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="memberships")
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="memberships"
    )
    area = models.ForeignKey(
        Area, null=True, blank=True, on_delete=models.CASCADE, related_name="memberships"
    )
    role = models.CharField(max_length=50)
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    history = HistoricalRecords()

    class Meta:
        ordering = ("person__name", "starts", "id")

    def __str__(self) -> str:
        return f"{self.person}, {self.role}"
