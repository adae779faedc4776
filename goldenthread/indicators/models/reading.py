"""Readings: what a release says of one indicator, in one place, at one period, for one breakdown."""

from django.db import models

from goldenthread.intake.models import Upload
from goldenthread.records.models import Place


class CatalogueIndicator(models.Model):
    """An indicator that readings have: one that we declare (`declared`), or a source's own under its own title."""

    key = models.CharField(max_length=120, unique=True)
    title = models.CharField(max_length=300)
    declared = models.BooleanField(default=False)
    format = models.CharField(max_length=60, blank=True)
    table = models.CharField(max_length=200, blank=True)
    unit = models.CharField(max_length=60, blank=True)
    statistic = models.CharField(max_length=30, blank=True)

    class Meta:
        ordering = ("key",)

    def __str__(self) -> str:
        return self.title


class Breakdown(models.Model):
    """`need=asd;sex=female`, dimensions in alphabetical order; the total is the empty text.

    `dimensions` is `need;sex`, so that “broken down by need alone” is one look-up.
    """

    text = models.CharField(max_length=300, unique=True)
    dimensions = models.CharField(max_length=200, db_index=True)

    class Meta:
        ordering = ("text",)

    def __str__(self) -> str:
        return self.text or "total"


class ReadingPeriod(models.Model):
    """The instant of a stock or the interval of a flow, once each, whatever label files print."""

    kind = models.CharField(max_length=10)
    start = models.DateField()
    end = models.DateField()

    class Meta:
        ordering = ("start", "end")
        constraints = [
            models.UniqueConstraint(fields=("kind", "start", "end"), name="indicators_period_once")
        ]

    def __str__(self) -> str:
        return f"{self.start} to {self.end}"


class Reading(models.Model):
    """Written in bulk by `actions.rows` only, millions at a time: no row history, no constraint checked per row.

    The short numbers are the positions in `methods.figure.AVAILABILITIES`, `FINALITIES`, `ACCUMULATIONS`, `ORIGINS`.
    """

    indicator = models.ForeignKey(
        CatalogueIndicator,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        db_index=False,
        related_name="readings",
    )
    breakdown = models.ForeignKey(
        Breakdown, on_delete=models.DO_NOTHING, db_constraint=False, db_index=False, related_name="readings"
    )
    place = models.ForeignKey(
        Place, on_delete=models.DO_NOTHING, db_constraint=False, db_index=False, related_name="readings"
    )
    period = models.ForeignKey(
        ReadingPeriod,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        db_index=False,
        related_name="readings",
    )
    upload = models.ForeignKey(
        Upload, on_delete=models.DO_NOTHING, db_constraint=False, db_index=False, related_name="readings"
    )
    value = models.FloatField(null=True)
    low = models.FloatField(null=True)
    high = models.FloatField(null=True)
    numerator = models.FloatField(null=True)
    denominator = models.FloatField(null=True)
    availability = models.SmallIntegerField(default=0)
    finality = models.SmallIntegerField(default=0)
    accumulation = models.SmallIntegerField(default=0)
    origin = models.SmallIntegerField(default=0)

    class Meta:
        indexes = [
            models.Index(fields=("indicator", "breakdown", "place", "period"), name="indicators_reading_fact")
        ]

    def __str__(self) -> str:
        return f"{self.indicator_id} {self.place_id} {self.period_id}: {self.value}"
