"""What people said, as the document reports it."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.voice.models.engagement import Engagement


class Comment(DocumentedRow):
    engagement = models.ForeignKey(
        Engagement, null=True, blank=True, on_delete=models.PROTECT, related_name="comments"
    )
    number = models.CharField(max_length=20, blank=True)
    text = models.TextField()
    theme = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return self.text
