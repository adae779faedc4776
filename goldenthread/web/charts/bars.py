"""A bar chart: bars lie down, begin at 0, and carry their values; one group names its series."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from goldenthread.web import words
from goldenthread.web.charts.data import ChartData, Point, Series
from goldenthread.web.charts.drawn import Drawn, Json, as_given, blank, labels, layer, pixels
from goldenthread.web.charts.lettering import FONT_SIZE, LINE, text_width
from goldenthread.web.charts.palette import INK, MUTED, RULE, TARGET, colours_of, lettering
from goldenthread.web.charts.scale import places_of, value_format, value_range
from goldenthread.web.charts.sizes import BAR, Size, category_lines, category_width, plot_height, row_height

GAP_BETWEEN = 3


@dataclass(frozen=True)
class Bar:
    """One bar; `top` is its upper edge in pixels."""

    x: str
    series: str
    value: float | None
    label: str
    colour: str
    top: float

    @property
    def bottom(self) -> float:
        return self.top + BAR - GAP_BETWEEN


def bar_layers(chart: ChartData, size: Size) -> Drawn:
    """Bars, their values, the names of their categories, and the target where there is one."""
    left = category_width(chart, size)
    target = next((series for series in chart.series if series.role == "target"), None)
    padding: dict[str, float] = {"left": left, "right": 4, "top": 28 if target else 4, "bottom": 4}
    width, height = size.width - left - padding["right"], plot_height(chart, size)
    bars = _named_where_it_fits(chart, row_height(chart, size), width)
    low, high = _domain(chart, bars, width)

    def across(value: float) -> float:
        return (value - low) / ((high - low) or 1) * width

    scale = {"domain": [low, high], "nice": False}
    layers = [
        layer(
            [{"y": bar.value, "x": bar.x, "series": bar.series, "colour": bar.colour, "top": bar.top,
              "bottom": bar.bottom} for bar in bars if bar.value is not None],
            {"type": "bar"},
            {
                "x": {"field": "y", "type": "quantitative", "axis": None, "scale": scale},
                "x2": {"datum": 0},
                "y": pixels("top"),
                "y2": {"field": "bottom"},
                "color": as_given("colour"),
            },
        ),
        blank(
            {"type": "rule", "color": RULE},
            {"x": {"value": across(0)}, "y": {"value": 0}, "y2": {"value": height}},
        ),
        labels(
            [
                {
                    "across": across(max(0, bar.value or 0)) + 6,
                    "down": (bar.top + bar.bottom) / 2 + 1,
                    "text": bar.label,
                    "colour": MUTED if bar.value is None else _lettering(chart, bar),
                    "weight": "normal",
                }
                for bar in bars
            ],
            align="left",
            fontSize=FONT_SIZE,
        ),
        labels(_categories(chart, size), align="right", fontSize=FONT_SIZE, lineHeight=LINE),
    ]  # fmt: skip
    if target is not None:
        layers += _target(target, chart.unit, across, height, width)
    return Drawn(layers, width, height, padding)


def _named_where_it_fits(chart: ChartData, per_row: float, width: float) -> list[Bar]:
    """Series are named in the first group, unless long bars there would leave the names too little room."""
    candidates = [bars_of(chart, per_row, named_row) for named_row in range(max(1, len(chart.xs)))]
    ends = [_domain(chart, bars, width)[1] for bars in candidates]
    return next(bars for bars, end in zip(candidates, ends, strict=True) if end <= 1.5 * min(ends))


def bars_of(chart: ChartData, per_row: float, named_row: int = 0) -> list[Bar]:
    """Grouped: a bar for every series at every x. Plain: at every x, the first series that has it."""
    drawn = [series for series in chart.series if series.role != "target"]
    grouped = chart.kind == "grouped-bar"
    colours = colours_of(chart)
    places = places_of(chart)
    in_row = BAR * (len(drawn) if grouped else 1)
    bars = []
    for row, x in enumerate(chart.xs):
        naming = [(series, point) for series in drawn for point in series.points if point.x == x]
        for place, (series, point) in enumerate(naming if grouped else naming[:1]):
            name_it = grouped and row == named_row and len(drawn) > 1
            bars.append(
                Bar(
                    x=x,
                    series=series.name,
                    value=point.y,
                    label=_label(series, point, chart.unit, places, name_it),
                    colour=colours[series.name],
                    top=row * per_row + (per_row - in_row) / 2 + place * BAR,
                )
            )
    return bars


def _label(series: Series, point: Point, unit: str, places: int, name_it: bool) -> str:
    value = point.note or words.NOT_KNOWN if point.y is None else value_format(point.y, unit, places)
    return f"{value}  {series.name}" if name_it else value


def _lettering(chart: ChartData, bar: Bar) -> str:
    return lettering(bar.colour) if chart.kind == "grouped-bar" else INK


def _domain(chart: ChartData, bars: list[Bar], width: float) -> tuple[float, float]:
    """From 0, and wide enough that the longest bar's label still fits beside it."""
    low, high = value_range(chart, from_zero=True)
    needed = [
        bar.value * width / max(40.0, width - text_width(bar.label) - 14)
        for bar in bars
        if bar.value is not None
    ]
    targets = [point.y for series in chart.series if series.role == "target" for point in series.points]
    high = max([0.0, *needed, *(each * 1.02 for each in targets if each is not None)]) or high
    return (low if low < 0 else 0.0, high)


def _categories(chart: ChartData, size: Size) -> list[Json]:
    """The names of the bars, in as many lines as they need, right against the bars."""
    per_row = row_height(chart, size)
    rows = []
    for at, text in enumerate(category_lines(chart, size)):
        down = (at + 0.5) * per_row - GAP_BETWEEN / 2 - (len(text) - 1) * LINE / 2
        rows.append({"across": -8, "down": down, "text": text, "colour": INK, "weight": "normal"})
    return rows


def _target(
    target: Series, unit: str, across: Callable[[float], float], height: float, width: float
) -> list[Json]:
    """A dashed line across all bars, named at its top."""
    value = next((point.y for point in target.points if point.y is not None), None)
    if value is None:
        return []
    at = across(value)
    right = at > width / 2
    text = {"value": f"{target.name} {value_format(value, unit)}"}
    mark = {"type": "text", "align": "right" if right else "left", "baseline": "bottom", "color": INK}
    top = {"x": {"value": at}, "y": {"value": -6}}
    return [
        blank(
            {"type": "rule", "strokeDash": [4, 4], "strokeWidth": 2, "color": TARGET},
            {**top, "y2": {"value": height}},
        ),
        blank({**mark, "fontSize": FONT_SIZE, "dx": -4 if right else 4}, {**top, "text": text}),
    ]
