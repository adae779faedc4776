"""Under which disclosure policy an area lets its unpublished figures out, by which way, who said so and why."""

from django.db import models

from goldenthread.access.models import Area, Person


class OutputPolicy(models.Model):
    """The newest of an output holds. `output` is a key of `indicators.outputs`, `policy` of `methods.disclosure`."""

    area = models.ForeignKey(Area, on_delete=models.CASCADE, related_name="output_policies")
    output = models.CharField(max_length=20)
    policy = models.CharField(max_length=40)
    reason = models.TextField()
    chosen_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    chosen_at = models.DateTimeField()

    class Meta:
        ordering = ("chosen_at", "id")

    def __str__(self) -> str:
        return f"{self.output}: {self.policy} from {self.chosen_at}"
