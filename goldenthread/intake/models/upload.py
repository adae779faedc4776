"""A file of published statistics that somebody sent in, and what was wrong with it."""

from django.db import models

from goldenthread.access.models import Area, Organisation, Person


class Upload(models.Model):
    """Its state is a key of `intake.state`. Readers see what an accepted upload brought, and nothing else.

    `area` is set where the file is an area's own; nobody outside the area sees that it was sent.

    `first_row` and `last_row` bound the ids of the rows that it brought, so that they can be found again.
    """

    format = models.CharField(max_length=60)
    release = models.CharField(max_length=60, blank=True)
    published = models.DateField(null=True, blank=True)
    file_name = models.CharField(max_length=255)
    sha256 = models.CharField(max_length=64, db_index=True)
    size = models.PositiveBigIntegerField(default=0)
    state = models.CharField(max_length=20, db_index=True)
    refusal = models.TextField(blank=True)

    step = models.CharField(max_length=200, blank=True)
    done = models.PositiveBigIntegerField(default=0)
    total = models.PositiveBigIntegerField(default=0)
    heartbeat = models.DateTimeField(null=True, blank=True)

    row_count = models.PositiveIntegerField(default=0)
    reading_count = models.PositiveBigIntegerField(default=0)
    rejected_count = models.PositiveIntegerField(default=0)
    problem_count = models.PositiveIntegerField(default=0)
    summary = models.JSONField(default=dict)
    first_row = models.PositiveBigIntegerField(null=True, blank=True)
    last_row = models.PositiveBigIntegerField(null=True, blank=True)

    uploaded_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="uploads"
    )
    uploaded_by_name = models.CharField(max_length=300)
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="uploads"
    )
    area = models.ForeignKey(Area, null=True, blank=True, on_delete=models.PROTECT, related_name="uploads")
    created = models.DateTimeField()
    read_at = models.DateTimeField(null=True, blank=True)
    accepted_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_reason = models.TextField(blank=True)
    original_deleted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-created", "-id")

    def __str__(self) -> str:
        return f"{self.format} {self.release} ({self.file_name})"


class UploadProblem(models.Model):
    """One thing wrong with one cell, row, column or file; `row` counts as a spreadsheet does, the header is 1."""

    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="problems")
    file = models.CharField(max_length=200, blank=True)
    row = models.PositiveIntegerField(null=True, blank=True)
    column = models.CharField(max_length=200, blank=True)
    value = models.CharField(max_length=500, blank=True)
    message = models.TextField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return self.message
