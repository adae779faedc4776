"""What the area measures, promises and states in its own documents."""

from django.db import models

from goldenthread.records.models.documented_row import DocumentedRow
from goldenthread.records.models.fields import LooseDateField, PrintedNumberField


class AreaIndicator(DocumentedRow):
    """What the area says it measures, beside the national indicators."""

    title = models.CharField(max_length=500)
    definition = models.TextField(blank=True)
    statistic = models.CharField(max_length=60, blank=True)
    unit = models.CharField(max_length=60, blank=True)
    direction = models.CharField(max_length=60, blank=True)
    population = models.CharField(max_length=500, blank=True)
    frequency_months = models.PositiveIntegerField(null=True, blank=True)
    owner = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return self.title


class IndicatorSet(DocumentedRow):
    """Indicators that the area looks at together."""

    title = models.CharField(max_length=300)
    about = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title


class IndicatorSetMember(DocumentedRow):
    """Which indicators belong to a set, in their order. Leave the indicator empty where nothing measures it."""

    set = models.ForeignKey(IndicatorSet, on_delete=models.PROTECT, related_name="indicator_set_members")
    number = models.CharField(max_length=20, blank=True)
    heading = models.CharField(max_length=500, blank=True)
    indicator = models.CharField(max_length=100, blank=True)

    def __str__(self) -> str:
        return self.heading or self.indicator


class Target(DocumentedRow):
    """What the area has promised to reach, and by when."""

    indicator = models.CharField(max_length=100)
    comparison = models.CharField(max_length=60)
    value = PrintedNumberField()
    unit = models.CharField(max_length=60, blank=True)
    by = LooseDateField()
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.wording or self.indicator


class StatedFigure(DocumentedRow):
    """Every number that a document states, as it prints it, with what it is a number of."""

    indicator = models.ForeignKey(
        AreaIndicator, null=True, blank=True, on_delete=models.PROTECT, related_name="stated_figures"
    )
    title = models.CharField(max_length=500)
    value = models.CharField(max_length=200)
    low = PrintedNumberField()
    high = PrintedNumberField()
    bound = models.CharField(max_length=60, blank=True)
    numerator = PrintedNumberField()
    denominator = PrintedNumberField()
    statistic = models.CharField(max_length=60, blank=True)
    unit = models.CharField(max_length=60, blank=True)
    population = models.CharField(max_length=500, blank=True)
    breakdown = models.JSONField(default=list, blank=True)
    period_start = LooseDateField()
    period_end = LooseDateField()
    accumulation = models.CharField(max_length=60, blank=True)
    as_at = LooseDateField()
    origin = models.CharField(max_length=60, blank=True)
    overlap_group = models.CharField(max_length=200, blank=True)
    overlap_reason = models.CharField(max_length=60, blank=True)
    topic = models.CharField(max_length=200, blank=True)
    published_indicator = models.CharField(max_length=100, blank=True)
    published_note = models.TextField(blank=True)
    availability = models.CharField(max_length=60, blank=True)
    owner = models.CharField(max_length=300, blank=True)
    comparator_of = models.CharField(max_length=100, blank=True)
    comparator = models.CharField(max_length=60, blank=True)
    said_to_be = models.CharField(max_length=60, blank=True)
    part_of = models.CharField(max_length=100, blank=True)
    parts = models.CharField(max_length=200, blank=True)
    ranked_in = models.CharField(max_length=200, blank=True)
    stated_rank = models.PositiveIntegerField(null=True, blank=True)
    claim = models.CharField(max_length=200, blank=True)
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title


class StatedChange(DocumentedRow):
    """A change that a document states between two of its figures; we work it out again."""

    from_figure = models.ForeignKey(StatedFigure, on_delete=models.PROTECT, related_name="changes_from")
    to_figure = models.ForeignKey(StatedFigure, on_delete=models.PROTECT, related_name="changes_to")
    change_kind = models.CharField(max_length=60)
    stated = models.CharField(max_length=200)
    stated_value = PrintedNumberField()
    claim = models.CharField(max_length=200, blank=True)
    wording = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.stated}: {self.from_figure}"
