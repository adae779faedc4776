"""The colours of charts: those of the government Analysis Function, whose order keeps neighbours apart."""

from __future__ import annotations

from goldenthread.web.charts.data import ChartData

PALETTE = ("#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D", "#A285D1")
COMPARATOR = "#6F777B"
TARGET = "#3D3D3D"
BAND, BAND_OPACITY = "#12436D", 0.16
INK = "#0B0C0C"
MUTED = "#484949"
RULE = "#B1B4B6"
GRID = "#E4E6E8"
FONT = "Arial, Liberation Sans, sans-serif"

# Lettering in a light colour would be hard to read, so a label of such a series is written darker.
LETTERING = {"#28A197": "#15645D", "#F46A25": "#A8380A", "#A285D1": "#5E3F95", COMPARATOR: "#50565A"}

MEAN = "Mean"

DASHES: tuple[tuple[int, ...], ...] = ((1, 0), (7, 3), (2, 3), (9, 3, 2, 3))
# The points of a control chart, in the colours of NHS Making Data Count (light blue and grey darker, to be told from
# white), and each in a shape of its own.
MARKS: dict[str, tuple[str, str]] = {
    "common_cause": ("#6F777B", "circle"),
    "special_cause_improvement": ("#1D70B8", "diamond"),
    "special_cause_concern": ("#E46C0A", "square"),
    "special_cause_neutral_high": ("#490092", "triangle-up"),
    "special_cause_neutral_low": ("#490092", "triangle-down"),
}
SHAPES = ("circle", "square", "triangle-up", "diamond", "cross", "triangle-down")


def colours_of(chart: ChartData) -> dict[str, str]:
    """The area strong, comparators grey, others in the palette's order after the area's."""
    others = iter(PALETTE[1:] * 4)
    chosen = {}
    for series in chart.series:
        if series.role == "area":
            chosen[series.name] = PALETTE[0]
        elif series.role in ("comparator", "limit"):
            chosen[series.name] = COMPARATOR
        else:
            chosen[series.name] = TARGET if series.role == "target" else next(others)
    return chosen


def dashes_of(chart: ChartData) -> dict[str, tuple[int, ...]]:
    """A target is dashed; a second and third comparator differ from the first by their dashes."""
    count = 0
    chosen: dict[str, tuple[int, ...]] = {}
    for series in chart.series:
        if series.role == "target":
            chosen[series.name] = (4, 4)
        elif series.role == "limit":
            chosen[series.name] = (1, 0) if series.name == MEAN else (2, 3)
        elif series.role == "comparator":
            chosen[series.name] = DASHES[count % len(DASHES)]
            count += 1
        else:
            chosen[series.name] = DASHES[0]
    return chosen


def lettering(colour: str) -> str:
    return LETTERING.get(colour, colour)
