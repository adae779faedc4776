"""How large charts are: as wide as the page's text column, and a narrow one with the same lettering for phones."""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.web.charts.data import ChartData

BAR, GROUP_GAP, BAR_AXES = 24, 14, 8


@dataclass(frozen=True)
class Size:
    """`line_height` is that of a line chart's picture; bars take the height that their number needs.

    A `full` picture stands alone: it says its own title, definition, source and date.
    """

    key: str
    width: int
    line_height: int
    label_room: int
    full: bool = False


PAGE = Size("page", 720, 340, 150)
NARROW = Size("narrow", 360, 320, 92)
FULL = Size("full", 860, 420, 170, full=True)
SIZES = {size.key: size for size in (PAGE, NARROW, FULL)}


def plot_height(chart: ChartData, size: Size) -> int:
    """The height of the plotting area."""
    if chart.kind == "line":
        return size.line_height - 80
    bars = len(chart.series) if chart.kind == "grouped-bar" else 1
    return max(1, len(chart.xs)) * (BAR * bars + GROUP_GAP)


def height_of(chart: ChartData, size: Size) -> int:
    """About the whole picture's height, so that the page does not jump when the picture comes."""
    return size.line_height if chart.kind == "line" else plot_height(chart, size) + BAR_AXES
