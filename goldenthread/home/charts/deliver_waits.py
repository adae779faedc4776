"""The charts of waits for commissioned services: what each month must bring from the last reading to the target."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from goldenthread.access.models import Area
from goldenthread.home.own_waits import own_waits
from goldenthread.intake.queries import area_pack
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.figure import amount
from goldenthread.methods.months import add_months
from goldenthread.waits.known import ServiceWaits, Standard, service_waits
from goldenthread.web.charts import ChartData, ChartDeclaration, Point, Series

_NONE = "No wait has both a reading in weeks and a target in weeks by a later date."
MOST_MONTHS = 60
FEWEST = 3


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
        policy=policy_of_all([gap.reading] if gap.reading is not None else []),
    )


def month_by_month(waits: Sequence[ServiceWaits]) -> ChartData:
    """The series of one measure that has most readings, three or more: one measure of one place, never two as one."""
    series = max((each.longest_series for each in waits), key=len, default=())
    if len(series) < FEWEST:
        words = "No measure of a wait has been read three times or more."
        return ChartData("wait-series", "Month by month", "", "line", "", "", "", (), words)
    service = next(each.service.title for each in waits if series[0] in each.readings)
    first, last = series[0], series[-1]
    where = f", {first.place}" if first.place else ""
    unit = "%" if first.figure.unit == "per cent" else first.figure.unit
    said = (
        f"{first.measured[:1].upper()}{first.measured[1:]} for {service}{where}: {last.figure.shown} "
        f"{'' if unit == '%' else unit}"
    ).strip()
    return ChartData(
        key="wait-series",
        title=f"{said} in {last.when.printed}",
        subtitle=f"{first.figure.statistic}, {len(series)} readings",
        kind="line",
        x_title="When",
        y_title=first.figure.unit[:1].upper() + first.figure.unit[1:],
        unit=unit,
        series=(
            Series(
                first.measured,
                "area",
                tuple(
                    Point(
                        each.when.printed,
                        each.figure.value,
                        "" if each.figure.is_known else each.figure.shown,
                    )
                    for each in series
                ),
            ),
        ),
        sentence=f"{said} in {last.when.printed}, after {first.figure.shown} in {first.when.printed}.",
        source=last.figure.provenance,
        how="Readings of one measure, place and commissioner, as recorded; nothing is made up between them.",
        policy=policy_of_all(each.figure for each in series),
    )


def _build_series(area: Area, on: date) -> ChartData:
    return month_by_month(service_waits(area_pack(area), on, own_waits(area, on)))


def _build(area: Area, on: date) -> ChartData:
    return way_to_target(service_waits(area_pack(area), on, own_waits(area, on)))


CHARTS = [
    ChartDeclaration("way-to-target", "From the last wait to its target", _build, order=205),
    ChartDeclaration("wait-series", "A wait, reading by reading", _build_series, order=206),
]
