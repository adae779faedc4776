"""What was done about a comment."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField
from goldenthread.voice.models.comment import Comment


class Response(DocumentedRow):
    comment = models.ForeignKey(Comment, on_delete=models.PROTECT, related_name="responses")
    text = models.TextField()
    responded_on = LooseDateField()

    def __str__(self) -> str:
        return self.text
