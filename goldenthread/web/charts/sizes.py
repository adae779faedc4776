"""How large charts are: as wide as the page's text column, and a narrow one with the same lettering for phones."""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.web.charts.data import ChartData
from goldenthread.web.charts.lettering import LINE, text_width, wrapped

BAR, GROUP_GAP, BAR_AXES = 24, 14, 8
MOST_LINES = 3


@dataclass(frozen=True)
class Size:
    """`line_height` is that of a line chart's picture; bars take the height that their number needs.

    `label_room` is what names at line ends have, `category_room` the most that names of bars may take.
    A `full` picture stands alone: it says its own title, definition, source and date.
    """

    key: str
    width: int
    line_height: int
    label_room: int
    category_room: int
    full: bool = False


# Half of a work page, or a reading page's whole column.
PAGE = Size("page", 600, 330, 128, 210)
NARROW = Size("narrow", 360, 320, 92, 145)
FULL = Size("full", 860, 420, 170, 300, full=True)
SIZES = {size.key: size for size in (PAGE, NARROW, FULL)}


def category_width(chart: ChartData, size: Size) -> int:
    """The room for the names of bars, with a little air."""
    return round(min(size.category_room, max((text_width(x) for x in chart.xs), default=0) + 22))


def category_lines(chart: ChartData, size: Size) -> list[list[str]]:
    """The names of bars in the lines that they need, at most three."""
    room = category_width(chart, size) - 14
    return [_cut(wrapped(x, room)) for x in chart.xs]


def row_height(chart: ChartData, size: Size) -> float:
    """What one category takes: its bars, or its name where that is taller, and a gap."""
    bars = (
        BAR * max(1, sum(series.role != "target" for series in chart.series))
        if chart.kind == "grouped-bar"
        else BAR
    )
    lines = max((len(each) for each in category_lines(chart, size)), default=1)
    return float(max(bars, lines * LINE) + GROUP_GAP)


def plot_height(chart: ChartData, size: Size) -> float:
    """The height of the plotting area."""
    if chart.kind == "line":
        return float(size.line_height - 80)
    return max(1, len(chart.xs)) * row_height(chart, size)


def height_of(chart: ChartData, size: Size) -> int:
    """About the whole picture's height, so that the page does not jump when the picture comes."""
    return size.line_height if chart.kind == "line" else round(plot_height(chart, size)) + BAR_AXES


def _cut(lines: list[str]) -> list[str]:
    return lines if len(lines) <= MOST_LINES else [*lines[: MOST_LINES - 1], lines[MOST_LINES - 1] + " …"]
