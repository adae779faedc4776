"""How large charts are."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.web.charts import Point, Series
from goldenthread.web.charts.sizes import NARROW, PAGE, category_lines, height_of
from goldenthread.web.gallery.charts import NEEDS, TIMELINESS


def test_bars_take_the_height_that_their_number_and_names_need() -> None:
    """On a phone names take more lines, so the picture is taller."""
    assert height_of(NEEDS, NARROW) > height_of(NEEDS, PAGE)


def test_a_line_chart_has_one_height() -> None:
    """Whatever its number of readings."""
    assert height_of(TIMELINESS, PAGE) == PAGE.line_height


def test_a_very_long_name_says_that_it_is_cut() -> None:
    """Three lines at most; the table has the whole."""
    long = replace(NEEDS, series=(Series("A", "area", (Point("word " * 40, 1),)),))
    lines = category_lines(long, NARROW)[0]
    assert len(lines) == 3
    assert lines[-1].endswith("…")
