"""What people have decided about figures, with their reasons. It outlives a reload of the pack."""

from django.db import models

from goldenthread.access.models import Area, Person


class Rebase(models.Model):
    """From `starts` the limits of a control chart are worked out anew, because something changed and somebody says
    what. `series` is the series that the chart is of. One that was taken back is kept."""

    area = models.ForeignKey(Area, on_delete=models.CASCADE, related_name="rebases")
    series = models.CharField(max_length=300)
    starts = models.DateField()
    reason = models.TextField()
    made_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    ended_by = models.ForeignKey(Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_reason = models.TextField(blank=True)

    class Meta:
        ordering = ("starts", "id")
        constraints = [
            models.UniqueConstraint(
                fields=("area", "series", "starts"),
                condition=models.Q(ended_at=None),
                name="indicators_one_rebase_holds",
            )
        ]

    def __str__(self) -> str:
        return f"{self.series} from {self.starts}: {self.reason}"


class TargetConfirmation(models.Model):
    """Why a target that lies ten times or more away from every value is right all the same.

    `said` is what the target said when it was confirmed: where the pack says something else, it is held again.
    """

    area = models.ForeignKey(Area, on_delete=models.CASCADE, related_name="target_confirmations")
    target = models.CharField(max_length=100)
    said = models.CharField(max_length=300)
    reason = models.TextField()
    confirmed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    confirmed_at = models.DateTimeField()

    class Meta:
        ordering = ("confirmed_at", "id")
        constraints = [
            models.UniqueConstraint(
                fields=("area", "target", "said"), name="indicators_target_confirmed_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.target}, {self.said}: {self.reason}"
