"""Statistical neighbours: which authorities are most like one, as an accepted list says."""

from django.db import models

from goldenthread.intake.models import Upload
from goldenthread.records.models import Place


class StatisticalNeighbour(models.Model):
    """`rank` 1 is the nearest; `closeness` is in the words of the list."""

    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="neighbours")
    place = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="neighbours")
    neighbour = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="neighbour_of")
    rank = models.PositiveSmallIntegerField()
    closeness = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ("upload", "place", "rank")
        constraints = [
            models.UniqueConstraint(fields=("upload", "place", "rank"), name="indicators_neighbour_once")
        ]

    def __str__(self) -> str:
        return f"{self.place_id}, {self.rank}: {self.neighbour_id}"
