"""The scale of a chart's values: where it begins and ends, and how its numbers are written."""

from __future__ import annotations

from math import floor, log10

from goldenthread.web import words
from goldenthread.web.charts.data import ChartData

PERCENT = ("%", "per cent")
POUNDS = ("£", "pounds")


def value_range(chart: ChartData, from_zero: bool) -> tuple[float, float]:
    """Round numbers that hold every value. Begins at 0 but for a line chart whose values lie far above it."""
    values = [point.y for series in chart.series for point in series.points if point.y is not None]
    values += [end for band in chart.bands for point in band.points for end in (point.low, point.high)]
    if not values:
        return (0.0, 1.0)
    low, high = min(values), max(values)
    if from_zero or low < 0.7 * high or low < 0:
        low, high = min(0.0, low), max(0.0, high)
    step = _step(high - low or abs(high) or 1)
    return (floor(low / step) * step, -floor(-high / step) * step)


def _step(span: float) -> float:
    """About a fifth of the span, as 1, 2 or 5 of some power of ten."""
    rough = span / 5
    power = 10.0 ** floor(log10(rough))
    return float(next(power * factor for factor in (1, 2, 5, 10) if rough <= power * factor))


def places_of(chart: ChartData) -> int:
    """One decimal for every value where one has it, none where all are whole."""
    values = [point.y for series in chart.series for point in series.points if point.y is not None]
    return 0 if all(value == int(value) for value in values) else 1


def value_format(value: float, unit: str, places: int = 0) -> str:
    """5.2%, £1,200 or 1,200; `unit` as figures have it ("per cent", "pounds") or as its sign."""
    if unit in PERCENT:
        return words.number(value, places) + "%"
    return words.pounds(round(value)) if unit in POUNDS else words.number(value, places)
