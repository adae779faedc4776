"""A line chart: points joined where nothing lies between, each line named at its end."""

from __future__ import annotations

from goldenthread.web.charts.data import ChartData, Series
from goldenthread.web.charts.drawn import Drawn, Json, as_given, blank, labels, layer
from goldenthread.web.charts.lettering import FONT_SIZE, LINE, spread, text_width, wrapped
from goldenthread.web.charts.palette import (
    BAND,
    BAND_OPACITY,
    GRID,
    INK,
    MARKS,
    MUTED,
    RULE,
    SHAPES,
    colours_of,
    dashes_of,
    lettering,
)
from goldenthread.web.charts.scale import PERCENT, POUNDS, places_of, value_format, value_range
from goldenthread.web.charts.sizes import Size, plot_height

TOP, BOTTOM = 34, 46
# The room left and right of the first and last point, as a share of the room between two.
EDGE = 0.3
BREAK = "break in series"


def line_layers(chart: ChartData, size: Size) -> Drawn:
    """Lines, their points, the breaks in the series, and the names at the ends."""
    low, high = value_range(chart, from_zero=False)
    left = round(14 + max(text_width(value_format(value, chart.unit)) for value in (low, high)))
    width, height = float(size.width - left - size.label_room), plot_height(chart, size)
    places: Json = {"x": _x(chart, width), "y": _y(chart, size, (low, high), left)}
    rows = _rows(chart)
    colour = as_given("colour")
    line: Json = {
        **places,
        "color": colour,
        "detail": [{"field": "series", "type": "nominal"}, {"field": "run", "type": "nominal"}],
        "strokeWidth": as_given("width", "quantitative"),
        "strokeDash": as_given("dash"),
    }
    points: Json = {
        **places,
        "color": as_given("dot"),
        "shape": as_given("shape"),
        "size": as_given("size", "quantitative"),
    }
    layers = [
        *_bands(chart, places),
        layer(rows, {"type": "line"}, line),
        layer([row for row in rows if row["shape"]], {"type": "point", "filled": True, "opacity": 1}, points),
        *_breaks(chart, width, height),
        labels(
            _names(chart, size, width, height, (low, high)), align="left", fontSize=FONT_SIZE, lineHeight=LINE
        ),
    ]
    padding: dict[str, float] = {"left": left, "right": size.label_room, "top": TOP, "bottom": BOTTOM}
    return Drawn(layers, width, height, padding)


def _bands(chart: ChartData, places: Json) -> list[Json]:
    """Each range shaded behind the lines, the narrower over the wider, so that the middle is the darkest."""
    return [
        layer(
            [{"x": point.x, "y": point.low, "to": point.high} for point in band.points],
            {"type": "area", "color": BAND, "opacity": BAND_OPACITY, "line": False},
            {**places, "y2": {"field": "to"}},
        )
        for band in chart.bands
    ]


def _x(chart: ChartData, width: float) -> Json:
    axis = {
        "labelAngle": 0,
        "grid": False,
        "domainColor": RULE,
        "tickColor": RULE,
        "labelPadding": 6,
        "values": _labelled_xs(chart.xs, width),
    }
    scale = {"domain": chart.xs, "type": "point", "padding": EDGE}
    return {"field": "x", "type": "ordinal", "scale": scale, "title": chart.x_title or None, "axis": axis}


def _y(chart: ChartData, size: Size, scale: tuple[float, float], left: float) -> Json:
    """The title lies flat above the axis, where it is read first."""
    axis = {
        "title": wrapped(chart.y_title, size.width - 20)[0],
        "titleAngle": 0,
        "titleAlign": "left",
        "titleAnchor": "end",
        "titleX": -left + 4,
        "titleY": -16,
        "titleBaseline": "bottom",
        "gridColor": GRID,
        "domain": False,
        "ticks": False,
        "tickCount": 5,
        "labelExpr": _label_expression(chart.unit),
    }
    return {
        "field": "y",
        "type": "quantitative",
        "scale": {"domain": list(scale), "nice": False, "zero": False},
        "axis": axis,
    }


def _rows(chart: ChartData) -> list[Json]:
    """Known points; a new `run` begins after a gap and at a break in the series, so that no line crosses it."""
    colours, dashes = colours_of(chart), dashes_of(chart)
    rows = []
    for at, series in enumerate(chart.series):
        by_x = {point.x: point for point in series.points}
        strong, is_target = series.role == "area", series.role == "target"
        run = 0
        for x in chart.xs:
            point = by_x.get(x)
            if x in chart.breaks and not is_target:
                run += 1
            if point is None or point.y is None:
                run += 1
                continue
            dot, shape = MARKS.get(point.mark, (colours[series.name], SHAPES[at % len(SHAPES)]))
            rows.append(
                {
                    "series": series.name,
                    "x": x,
                    "y": point.y,
                    "run": run,
                    "colour": colours[series.name],
                    "dash": list(dashes[series.name]),
                    "width": 1.5 if point.mark or series.role == "limit" else 3.5 if strong else 2,
                    "dot": dot,
                    "shape": None if series.role in ("target", "limit") else shape,
                    "size": 110 if point.mark else 75 if strong else 50,
                }
            )
    return rows


def _labelled_xs(xs: list[str], width: float) -> list[str]:
    """As many x labels as fit without touching; always the last."""
    room = max((text_width(x) for x in xs), default=1) + 14
    step = max(1, -(-int(room * len(xs)) // max(1, int(width))))
    return xs[::-1][::step][::-1]


def _label_expression(unit: str) -> str:
    if unit in PERCENT:
        return "datum.label + '%'"
    return "'£' + datum.label" if unit in POUNDS else "datum.label"


def _place(xs: list[str], at: float, width: float) -> float:
    """Where the point number `at` stands across the plot."""
    return width / 2 if len(xs) == 1 else width * (at + EDGE) / (len(xs) - 1 + 2 * EDGE)


def _breaks(chart: ChartData, width: float, height: float) -> list[Json]:
    """A dashed rule between the last x before and the first after, with its meaning written beside it; words that
    would touch those of another break stand a line lower."""
    layers = []
    words = chart.break_words or BREAK
    taken: list[tuple[int, float, float]] = []
    for x in chart.breaks:
        if x not in chart.xs or x == chart.xs[0]:
            continue
        across = _place(chart.xs, chart.xs.index(x) - 0.5, width)
        right = across > width / 2
        lettered = {
            "type": "text",
            "align": "right" if right else "left",
            "baseline": "top",
            "dx": -6 if right else 6,
        }
        reach = text_width(words) + 12
        start, end = (across - reach, across) if right else (across, across + reach)
        row = 0
        while any(r == row and start < e and s < end for r, s, e in taken):
            row += 1
        taken.append((row, start, end))
        at = {"x": {"value": across}}
        written = {**at, "y": {"value": row * LINE}, "text": {"value": words}}
        # A line that runs behind the words stops at them.
        halo = {"color": "#ffffff", "stroke": "#ffffff", "strokeWidth": 5, "fontSize": FONT_SIZE - 1}
        layers += [
            blank(
                {"type": "rule", "strokeDash": [3, 3], "color": MUTED},
                {**at, "y": {"value": 0}, "y2": {"value": height}},
            ),
            blank({**lettered, **halo}, written),
            blank({**lettered, "color": MUTED, "fontSize": FONT_SIZE - 1}, written),
        ]
    return layers


def _names(
    chart: ChartData, size: Size, width: float, height: float, scale: tuple[float, float]
) -> list[Json]:
    """Each line's name beside its last point, in its colour, moved only as far as needed not to overlap."""
    colours = colours_of(chart)
    ends = [(series, end) for series in chart.series if (end := _last(series)) is not None]
    texts = [
        wrapped(_name(series, end, chart), size.label_room - 10, bold=series.role == "area")
        for series, end in ends
    ]
    low, high = scale
    wanted = [height - (end - low) / ((high - low) or 1) * height for _, end in ends]
    heights = [len(text) * LINE + 4 for text in texts]
    # Beside the plot, and not beside its axis, whose last label may reach so far; unless there is no room.
    floor = height + LINE / 2 if sum(heights) <= height + TOP else height + BOTTOM
    middles = spread(wanted, heights, -TOP + 4, floor)
    return [
        {
            "across": width + 8,
            "down": middle - (len(text) - 1) * LINE / 2,
            "text": text,
            "colour": INK if series.role == "target" else lettering(colours[series.name]),
            "weight": "bold" if series.role == "area" else "normal",
        }
        for (series, _), text, middle in zip(ends, texts, middles, strict=True)
    ]


def _name(series: Series, end: float, chart: ChartData) -> str:
    """A target is said as it was set: 90%, not 90.0%."""
    as_set = series.role == "target" and end == int(end)
    return f"{series.name} {value_format(end, chart.unit, 0 if as_set else places_of(chart))}"


def _last(series: Series) -> float | None:
    return next((point.y for point in reversed(series.points) if point.y is not None), None)
