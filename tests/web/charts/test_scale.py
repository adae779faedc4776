"""The scale of a chart's values."""

from __future__ import annotations

import pytest

from goldenthread.web.charts import ChartData, Point, Series
from goldenthread.web.charts.scale import places_of, value_format, value_range


def chart(*values: float | None) -> ChartData:
    points = tuple(Point(str(at), value) for at, value in enumerate(values))
    return ChartData("c", "T", "S", "line", "", "", "%", (Series("A", "area", points),), "")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((1.9, 76.2), (0, 80)),
        ((5390, 3480), (0, 6000)),
        ((97, 99), (97, 99)),
        ((-5, 5), (-6, 6)),
        ((None,), (0, 1)),
    ],
)
def test_scales_are_round_and_hold_every_value(
    values: tuple[float | None, ...], expected: tuple[float, float]
) -> None:
    """From 0, unless all values lie close together far above it."""
    low, high = value_range(chart(*values), from_zero=False)
    assert low <= expected[0]
    assert high >= expected[1]
    assert (low == 0) == (expected[0] == 0)


def test_bars_always_begin_at_0() -> None:
    """A bar's length is its value, so its scale cannot begin above 0."""
    assert value_range(chart(97, 99), from_zero=True)[0] == 0


def test_every_value_of_a_chart_has_as_many_decimals() -> None:
    """15.0% beside 12.2%, but 15 beside 12."""
    assert places_of(chart(12.2, 15)) == 1
    assert places_of(chart(12, 15)) == 0
    assert value_format(15, "%", 1) == "15.0%"


def test_units_of_figures_and_their_signs_mean_the_same() -> None:
    """Figures say "per cent" and "pounds"; charts write % and £."""
    assert value_format(15, "per cent") == value_format(15, "%") == "15%"
    assert value_format(1200, "pounds") == value_format(1200, "£") == "£1,200"
