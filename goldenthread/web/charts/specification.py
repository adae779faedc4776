"""A chart as a Vega-Lite specification, drawn to one set of rules whatever it shows."""

from __future__ import annotations

from goldenthread.web.charts.bars import bar_layers
from goldenthread.web.charts.data import ChartData
from goldenthread.web.charts.drawn import Drawn, Json, blank
from goldenthread.web.charts.lettering import FONT_SIZE, LINE, wrapped
from goldenthread.web.charts.lines import line_layers
from goldenthread.web.charts.palette import FONT, INK, MUTED
from goldenthread.web.charts.sizes import Size
from goldenthread.web.disclosure import policy_metadata

SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"


def specification(chart: ChartData, size: Size) -> Json:
    """The same for a page, a phone and a picture that stands alone, but for size and the words around it."""
    drawn = line_layers(chart, size) if chart.kind == "line" else bar_layers(chart, size)
    made: Json = {
        "$schema": SCHEMA,
        "description": f"{chart.title}. {chart.sentence}",
        "usermeta": {
            "title": chart.title,
            "source": chart.source,
            "asAt": chart.as_at,
            **policy_metadata(chart.policy),
        },
        "width": drawn.width,
        "height": drawn.height,
        "padding": drawn.padding,
        "autosize": {"type": "none"},
        "background": "white",
        "config": {"font": FONT, "view": {"stroke": None}, "axis": _axis()},
        "layer": drawn.layers,
    }
    return _standing_alone(made, chart, size, drawn) if size.full else made


def _axis() -> Json:
    return {
        "labelFont": FONT,
        "titleFont": FONT,
        "labelFontSize": FONT_SIZE,
        "titleFontSize": FONT_SIZE,
        "labelColor": INK,
        "titleColor": MUTED,
        "titleFontWeight": "normal",
    }


def _standing_alone(made: Json, chart: ChartData, size: Size, drawn: Drawn) -> Json:
    """With its title and definition above, its source and date below, and room made for them."""
    room, left = size.width - 24, drawn.padding["left"]
    title, subtitle = wrapped(chart.title, room, 20, bold=True), wrapped(chart.subtitle, room)
    said = f"Source: {chart.source}" if chart.source else ""
    foot = wrapped(f"{said} ({chart.as_at})" if chart.as_at else said, room, FONT_SIZE - 1)
    above = len(title) * 25 + len(subtitle) * LINE + 26
    foot_at = drawn.height + drawn.padding["bottom"] + 4
    padding = {
        **drawn.padding,
        "top": drawn.padding["top"] + above,
        "bottom": drawn.padding["bottom"] + len(foot) * LINE + 14,
    }
    left_edge = {"x": {"value": 12 - left}}
    start = -drawn.padding["top"] - above + 16
    words = {"align": "left", "baseline": "top", "lineHeight": LINE, "fontSize": FONT_SIZE, "color": MUTED}
    lines = [
        blank(
            {**words, "type": "text", "fontSize": 20, "lineHeight": 25, "fontWeight": "bold", "color": INK},
            {**left_edge, "y": {"value": start}, "text": {"value": title}},
        ),
        blank(
            {**words, "type": "text"},
            {**left_edge, "y": {"value": start + len(title) * 25 + 2}, "text": {"value": subtitle}},
        ),
        blank(
            {**words, "type": "text", "fontSize": FONT_SIZE - 1},
            {**left_edge, "y": {"value": foot_at}, "text": {"value": foot}},
        ),
    ]
    return {**made, "padding": padding, "layer": [*drawn.layers, *lines]}
