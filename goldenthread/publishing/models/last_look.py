"""When somebody last looked at what changed in an area, and said so."""

from django.db import models

from goldenthread.access.models import Area, Person


class LastLook(models.Model):
    """One for each person and area: what came after `at` is new to them."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="last_looks")
    area = models.ForeignKey(Area, on_delete=models.CASCADE, related_name="last_looks")
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=("person", "area"), name="publishing_one_last_look")]

    def __str__(self) -> str:
        return f"{self.person}, {self.area}: {self.at:%d %B %Y}"
