"""What people have decided about contradictions in an area's documents. The documents' own words are not changed."""

from django.db import models

from goldenthread.access.models import Area, Person


class Resolution(models.Model):
    """Why a break in the words of a source is no longer open, and which value is believed to be right.

    `said` is the hash of what the check found: where the source changes, what it finds then is open again.
    It outlives a reload of the pack. One that was reopened is kept.
    """

    area = models.ForeignKey(Area, on_delete=models.CASCADE, related_name="resolutions")
    check_key = models.CharField(max_length=100)
    sheet = models.CharField(max_length=100)
    key = models.CharField(max_length=100, blank=True)
    said = models.CharField(max_length=32)
    title = models.CharField(max_length=500)
    words = models.TextField()
    stated = models.TextField(blank=True)
    computed = models.TextField(blank=True)
    reason = models.TextField()
    chosen = models.CharField(max_length=500, blank=True)
    resolved_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    resolved_at = models.DateTimeField()
    reopened_by = models.ForeignKey(Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    reopened_at = models.DateTimeField(null=True, blank=True)
    reopened_reason = models.TextField(blank=True)

    class Meta:
        ordering = ("resolved_at", "id")
        constraints = [
            models.UniqueConstraint(
                fields=("area", "check_key", "said"),
                condition=models.Q(reopened_at=None),
                name="thread_one_resolution_holds",
            )
        ]

    def __str__(self) -> str:
        return f"{self.title}: {self.reason}"
