"""Bar charts."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

from goldenthread.web.charts import ChartData, Point, Series
from goldenthread.web.charts.bars import bar_layers, bars_of
from goldenthread.web.charts.sizes import NARROW, PAGE, SIZES, row_height
from goldenthread.web.gallery.charts import NEEDS, PLACEMENTS


def bar_layer(chart: ChartData) -> dict[str, Any]:
    return bar_layers(chart, PAGE).layers[0]


def test_bars_lie_down_and_begin_at_0() -> None:
    """The scale's lower end and every bar's other end are 0."""
    encoding = bar_layer(NEEDS)["encoding"]
    assert encoding["x"]["scale"]["domain"][0] == 0
    assert encoding["x2"] == {"datum": 0}


def test_every_bar_carries_its_value() -> None:
    """Also the one that is suppressed, in words and without a bar."""
    bars = bars_of(NEEDS, row_height(NEEDS, PAGE))
    assert [bar.label for bar in bars] == ["2,143", "1,288", "921", "405", "311", "suppressed"]
    assert len(bar_layer(NEEDS)["data"]["values"]) == 5


def test_the_series_of_a_grouped_chart_are_named_once() -> None:
    """One group says which bar is whose, so that no colour needs a legend."""
    named = [
        bar.label for bar in bars_of(PLACEMENTS, 62) if "County Durham" in bar.label or "England" in bar.label
    ]
    assert named == ["46.8%  County Durham", "43.6%  England"]


def test_a_bar_with_its_label_stays_inside_the_picture() -> None:
    """The longest bar ends where its label still fits, at every size."""
    for size in SIZES.values():
        drawn = bar_layers(PLACEMENTS, size)
        low, high = drawn.layers[0]["encoding"]["x"]["scale"]["domain"]
        assert 46.8 / (high - low) * drawn.width < drawn.width - 40


def test_bars_never_overlap() -> None:
    """Each bar begins below the one before, also where names take three lines."""
    for chart in (NEEDS, PLACEMENTS):
        bars = bars_of(chart, row_height(chart, NARROW))
        assert all(before.bottom < after.top for before, after in pairwise(bars))


def test_each_place_of_a_comparison_has_one_bar() -> None:
    """In a plain chart each x has the colour of the series that names it: the area strong among its neighbours."""
    chart = replace(
        NEEDS,
        series=(
            Series("Neighbours", "comparator", (Point("Gateshead", 40), Point("Sunderland", 50))),
            Series("County Durham", "area", (Point("County Durham", 18.3),)),
        ),
    )
    bars = bars_of(chart, 38)
    assert [bar.x for bar in bars] == ["Gateshead", "Sunderland", "County Durham"]
    assert bars[0].colour != bars[2].colour


def test_a_target_is_a_dashed_line_with_its_name() -> None:
    """A target has no bar."""
    target = Series("Target", "target", (Point("Autistic spectrum disorder", 1000),))
    layers = bar_layers(replace(NEEDS, series=(*NEEDS.series, target)), PAGE).layers
    assert layers[-2]["mark"]["strokeDash"]
    assert layers[-1]["encoding"]["text"] == {"value": "Target 1,000"}


def test_a_negative_value_has_its_bar_left_of_0() -> None:
    """The scale reaches below 0 when a value does."""
    below = replace(NEEDS, series=(Series("Change", "area", (Point("a", -5), Point("b", 5))),))
    assert bar_layer(below)["encoding"]["x"]["scale"]["domain"][0] < -4
