"""A chart as the page shows it: the picture's addresses, its words and its table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse

from goldenthread.web.charts.data import BandPoint, ChartData, Point
from goldenthread.web.charts.scale import places_of, value_format
from goldenthread.web.charts.sizes import NARROW, PAGE, Size, height_of
from goldenthread.web.tables.arranged import Arranged, arrange
from goldenthread.web.tables.table import Cell, Column, Table, Value


@dataclass(frozen=True)
class ShownChart:
    chart: ChartData
    svg: str
    narrow_svg: str
    csv: str
    png: str
    json: str
    page: Size
    page_height: int
    narrow: Size
    narrow_height: int
    table: Arranged


def shown_chart(chart: ChartData, request: HttpRequest | None) -> ShownChart:
    """Addresses are those of the area and the date that the request is about."""
    area_key = getattr(getattr(request, "area", None), "key", "")
    on = getattr(request, "on", None)

    def address(fmt: str, size: str = "") -> str:
        if chart.address:
            return own_address(chart.address, fmt, size)
        return chart_address(chart.key, fmt, area_key, on, size)

    return ShownChart(
        chart=chart,
        svg=address("svg"),
        narrow_svg=address("svg", "narrow"),
        csv=address("csv"),
        png=address("png"),
        json=address("json"),
        page=PAGE,
        page_height=height_of(chart, PAGE),
        narrow=NARROW,
        narrow_height=height_of(chart, NARROW),
        table=arrange(chart_table(chart), []),
    )


def chart_address(chart_key: str, fmt: str, area_key: str, on: date | None, size: str = "") -> str:
    """An area's chart, or with no area an example of the component page."""
    if area_key:
        path = reverse("chart", kwargs={"area_key": area_key, "chart_key": chart_key, "fmt": fmt})
    else:
        path = reverse("example-chart", kwargs={"chart_key": chart_key, "fmt": fmt})
    query = {"on": on.isoformat()} if on and area_key else {}
    if size:
        query["size"] = size
    return f"{path}?{urlencode(query)}" if query else path


def own_address(address: str, fmt: str, size: str = "") -> str:
    """The address that the chart itself says, with the ending and the size put in."""
    path = address.replace("{fmt}", fmt)
    return f"{path}{'&' if '?' in path else '?'}{urlencode({'size': size})}" if size else path


def chart_table(chart: ChartData) -> Table:
    """One row for each x, one column for each series."""
    by_series = [{point.x: point for point in series.points} for series in chart.series]
    headings = tuple(
        Column(f"s{at}", series.name, numeric=True, sortable=False) for at, series in enumerate(chart.series)
    )
    places = places_of(chart)
    bands = tuple(
        Column(f"b{at}", band.name, numeric=True, sortable=False) for at, band in enumerate(chart.bands)
    )
    by_band = [{point.x: point for point in band.points} for band in chart.bands]
    rows: list[list[Value]] = [
        [
            x,
            *(_cell(points.get(x), chart.unit, places) for points in by_series),
            *(_range_cell(points.get(x), chart.unit, places) for points in by_band),
        ]
        for x in chart.xs
    ]
    return Table(
        key=f"chart-{chart.key}-table",
        caption=chart.subtitle,
        columns=(Column("x", chart.x_title or " ", sortable=False), *headings, *bands),
        rows=rows,
        things=("row", "rows"),
        downloads=False,
        page_size=1000,
    )


def _range_cell(point: BandPoint | None, unit: str, places: int) -> Value:
    """Where a band only begins, at what is known, there is no range."""
    if point is None or point.low == point.high:
        return Cell(text="–")
    low, high = (value_format(end, unit, places) for end in (point.low, point.high))
    return Cell(text=f"{low} to {high}")


def _cell(point: Point | None, unit: str, places: int) -> Value:
    if point is None or point.y is None:
        return Cell(text=point.note if point and point.note else None)
    return Cell(text=value_format(point.y, unit, places), raw=point.y, note=point.note or None)
