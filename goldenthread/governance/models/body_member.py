"""Who sits on a body, by role or organisation, never by name."""

from django.db import models

from goldenthread.access.models import Organisation
from goldenthread.records.models.body import Body
from goldenthread.records.models.documented_row import DocumentedRow


class BodyMember(DocumentedRow):
    body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="body_members")
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="body_members"
    )
    role = models.CharField(max_length=300, blank=True)
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.role or self.organisation}, {self.body}"
