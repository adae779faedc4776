"""What people decided about a gap: an action, a priority, or a reasoned “no action”. Reloading the pack leaves it."""

from django.db import models

from goldenthread.access.models import Area, Person


class GapDecision(models.Model):
    """`gap` is the key of a row of the sheet “gaps”, or of a gap that the program found; `said` is the hash of its
    words then, so that a gap that says something else is undecided again. One that was taken back is kept."""

    area = models.ForeignKey(Area, on_delete=models.CASCADE, related_name="gap_decisions")
    gap = models.CharField(max_length=120)
    said = models.CharField(max_length=32)
    title = models.CharField(max_length=500)
    words = models.TextField()
    decision = models.CharField(max_length=20)
    answer = models.CharField(max_length=120, blank=True)
    severity = models.PositiveSmallIntegerField(null=True, blank=True)
    reason = models.TextField(blank=True)
    decided_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()
    ended_by = models.ForeignKey(Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("decided_at", "id")
        constraints = [
            models.UniqueConstraint(
                fields=("area", "gap"), condition=models.Q(ended_at=None), name="needs_one_decision_holds"
            )
        ]

    def __str__(self) -> str:
        return f"{self.title}: {self.decision}"
