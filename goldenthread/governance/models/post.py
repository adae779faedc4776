"""Posts that the partners have agreed to fill."""

from django.db import models

from goldenthread.access.models import Organisation
from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField


class Post(DocumentedRow):
    title = models.CharField(max_length=300)
    organisations = models.ManyToManyField(Organisation, blank=True, related_name="posts")
    funded_by = models.ManyToManyField(Organisation, blank=True, related_name="funded_posts")
    status = models.CharField(max_length=60, blank=True)
    since = LooseDateField()
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title
