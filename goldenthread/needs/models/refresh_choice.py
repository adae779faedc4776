"""How many months lie between two refreshes, chosen by a person where the words can be read in two ways (T8)."""

from django.db import models

from goldenthread.access.models import Area, Person


class RefreshChoice(models.Model):
    """It holds for these words of the document alone, and outlives a reload of the pack. One that ended is kept."""

    area = models.ForeignKey(Area, on_delete=models.CASCADE, related_name="refresh_choices")
    assessment = models.CharField(max_length=100)
    wording = models.CharField(max_length=300)
    months = models.PositiveSmallIntegerField()
    reason = models.TextField()
    chosen_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    chosen_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("chosen_at", "id")
        constraints = [
            models.UniqueConstraint(
                fields=("area", "assessment"),
                condition=models.Q(ended_at=None),
                name="needs_one_refresh_choice_holds",
            )
        ]

    def __str__(self) -> str:
        return f"{self.assessment}: every {self.months} months"
