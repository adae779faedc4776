"""The chart of waits for commissioned services: what each month must bring from the last reading to the target."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from goldenthread.access.models import Area
from goldenthread.intake.queries import area_pack
from goldenthread.methods.figure import amount
from goldenthread.methods.months import add_months
from goldenthread.waits.known import ServiceWaits, Standard, service_waits
from goldenthread.web.charts import ChartData, ChartDeclaration, Point, Series

_NONE = "No wait has both a reading in weeks and a target in weeks by a later date."
MOST_MONTHS = 60


def way_to_target(waits: Sequence[ServiceWaits]) -> ChartData:
    """The first wait, the furthest from its target, that has a way to go in weeks."""
    found = [
        (each, standard)
        for each in waits
        for standard in each.standards
        if standard.gap is not None and standard.gap.per_month and standard.gap.unit == "weeks"
    ]
    if not found:
        return ChartData(
            "way-to-target", "From the last reading to the target", "", "line", "", "", "weeks", (), _NONE
        )
    _, standard = max(found, key=lambda pair: pair[1].gap.gap or 0 if pair[1].gap else 0)
    return _way(standard)


def _way(standard: Standard) -> ChartData:
    gap = standard.gap
    assert gap is not None and gap.per_month is not None and gap.months is not None and gap.gap is not None
    assert gap.since is not None and gap.by.last is not None
    steps = max(1, min(MOST_MONTHS, round(gap.months)))
    days = [add_months(gap.since, number) for number in range(steps)] + [gap.by.last]
    start = gap.target + gap.gap
    names = [f"{day:%b %Y}" for day in days]
    way = tuple(Point(name, round(start - gap.gap * number / steps, 1)) for number, name in enumerate(names))
    target = tuple(Point(name, gap.target) for name in names)
    return ChartData(
        key="way-to-target",
        title=f"{standard.wait}: {amount(round(gap.per_month, 1))} weeks less each month would reach the target",
        subtitle=f"Weeks, from the last reading to the target of {amount(gap.target)} weeks by {gap.by.printed}",
        kind="line",
        x_title="End of month",
        y_title="Weeks",
        unit="weeks",
        series=(Series("What it takes", "area", way), Series("Target", "target", target)),
        sentence=gap.words,
        source=gap.reading.provenance if gap.reading is not None else "",
        how="The gap between the last reading and the target, spread evenly over the months between their dates.",
    )


def _build(area: Area, on: date) -> ChartData:
    return way_to_target(service_waits(area_pack(area), on))


CHARTS = [ChartDeclaration("way-to-target", "From the last wait to its target", _build, order=205)]
