"""The chart of demand against capacity, month by month."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.forecasts.capacity import Demand, Exceeded, Month, Team
from goldenthread.web.charts import Band, BandPoint, ChartData, Point, Series


def capacity_chart(
    months: Sequence[Demand], team: Team, when: Exceeded, name: str, address: str
) -> ChartData:
    """Demand with its 80% range, and capacity as a line across."""
    capacity = round(team.capacity, 1)
    ends = tuple(
        BandPoint(_x(each.month), round(each.low, 1), round(each.high, 1))
        for each in months
        if each.low is not None and each.high is not None
    )
    title = (
        f"More work than capacity from {when.central.words}"
        if when.central is not None
        else f"Enough capacity to {when.last.words}"
    )
    return ChartData(
        key="capacity",
        title=title,
        subtitle=f"Activities a month for {name}, with the 80% range of the forecast shaded",
        kind="line",
        x_title="Month",
        y_title="Activities a month",
        unit="activities",
        series=(
            Series("Demand", "area", tuple(Point(_x(e.month), round(e.central, 1)) for e in months)),
            Series("Capacity", "target", tuple(Point(_x(e.month), capacity) for e in months)),
        ),
        sentence=when.words,
        source="Forecast of EHC plans, and the numbers entered on the page",
        how="Plans between two Januaries grow by the same percentage each month. The earliest and the latest month "
        "come from the ends of the 80% range.",
        address=address,
        bands=(Band("80% range", ends),) if ends else (),
    )


def _x(month: Month) -> str:
    return f"{month.year}-{month.month:02}"
