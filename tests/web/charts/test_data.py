"""What a chart shows, before it is drawn."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.web.charts import Point, Series
from goldenthread.web.gallery.charts import PLANS


def test_xs_are_those_of_all_series_in_their_order() -> None:
    """A comparator that begins earlier adds its years where it names them."""
    chart = replace(
        PLANS, series=(Series("A", "area", (Point("2", 1),)), Series("B", "other", (Point("3", None),)))
    )
    assert chart.xs == ["2", "3"]


def test_an_axis_of_time_runs_one_way() -> None:
    """The years before the first series began stand before it, and a year between stands between."""
    first = Series("A", "area", (Point("2016", 1), Point("2018", 2)))
    other = Series(
        "B", "other", tuple(Point(year, 1) for year in ("2014", "2015", "2016", "2017", "2018", "2019"))
    )
    chart = replace(PLANS, kind="line", series=(first, other))
    assert chart.xs == ["2014", "2015", "2016", "2017", "2018", "2019"]


def test_a_chart_may_order_its_xs_itself() -> None:
    """What `order` names comes first; what nothing draws is left out."""
    chart = replace(
        PLANS,
        series=(Series("A", "area", (Point("2", 1),)), Series("B", "other", (Point("3", 2),))),
        order=("3", "4"),
    )
    assert chart.xs == ["3", "2"]


def test_a_chart_without_a_known_point_is_empty() -> None:
    """0 is a point; not known is none."""
    assert replace(PLANS, series=(Series("A", "area", (Point("2", None),)),)).is_empty
    assert not replace(PLANS, series=(Series("A", "area", (Point("2", 0),)),)).is_empty
