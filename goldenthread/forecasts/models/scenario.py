"""A scenario of an area, and each time that it was run."""

from django.db import models

from goldenthread.access.models import Area, Person


class Scenario(models.Model):
    """Named changes to the area's forecast. `changes` is what `forecasts.scenario.read_changes` reads.

    It outlives a reload of the pack. One that was removed is kept, with its runs.
    """

    area = models.ForeignKey(Area, on_delete=models.CASCADE, related_name="scenarios")
    name = models.CharField(max_length=100)
    about = models.TextField(blank=True)
    to_year = models.PositiveIntegerField()
    seed = models.PositiveIntegerField(default=1)
    changes = models.JSONField(default=list, blank=True)
    made_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("made_at", "id")
        constraints = [
            models.UniqueConstraint(
                fields=("area", "name"),
                condition=models.Q(removed_at=None),
                name="forecasts_one_scenario_of_a_name",
            )
        ]

    def __str__(self) -> str:
        return self.name


class Run(models.Model):
    """What came of a scenario once: on which inputs, with which program and seed. It never changes."""

    scenario = models.ForeignKey(Scenario, on_delete=models.CASCADE, related_name="runs")
    on = models.DateField()
    origin = models.PositiveIntegerField()
    to_year = models.PositiveIntegerField()
    changes = models.JSONField(default=list, blank=True)
    inputs_hash = models.CharField(max_length=64)
    counts_hash = models.CharField(max_length=64)
    releases = models.JSONField(default=list)
    program = models.CharField(max_length=40)
    seed = models.PositiveIntegerField()
    results = models.JSONField(default=dict)
    run_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    run_at = models.DateTimeField()

    class Meta:
        ordering = ("run_at", "id")

    def __str__(self) -> str:
        return f"{self.scenario}, {self.run_at:%Y-%m-%d %H:%M}"
