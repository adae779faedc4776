"""Line charts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from goldenthread.web.charts import Band, BandPoint, ChartData, Point, Series
from goldenthread.web.charts.lines import BREAK, line_layers
from goldenthread.web.charts.sizes import NARROW, PAGE
from goldenthread.web.gallery.charts import PLANS, TIMELINESS


def rows(chart: ChartData) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = line_layers(chart, PAGE).layers[0]["data"]["values"]
    return found


def lettered(chart: ChartData) -> list[str]:
    """Every word that is drawn besides the axes."""
    found = []
    for layer in line_layers(chart, PAGE).layers:
        for row in layer["data"]["values"]:
            if "text" in row:
                found.append(" ".join(row["text"]))
        text = layer["encoding"].get("text", {})
        if "value" in text:
            found.append(text["value"])
    return found


def test_every_series_is_named_at_its_end_with_its_last_value() -> None:
    """No legend: the name stands beside the line, the area's in bold, with the newest known value."""
    assert set(lettered(TIMELINESS)) >= {
        "County Durham 18.3%", "England 46.4%", "North East 48.8%", "Target 90%",
    }  # fmt: skip


def test_a_gap_is_not_joined() -> None:
    """A value that is not known has no point, and the lines before and after are two."""
    runs = {row["x"]: row["run"] for row in rows(PLANS)}
    assert "2022" not in runs
    assert runs["2021"] != runs["2023"]


def test_a_break_in_the_series_is_drawn_and_not_joined() -> None:
    """A dashed rule with its meaning beside it; no line crosses it but the target's."""
    assert BREAK in lettered(TIMELINESS)
    runs = {(row["series"], row["x"]): row["run"] for row in rows(TIMELINESS)}
    assert runs[("England", "2021")] != runs[("England", "2022")]
    assert runs[("Target", "2021")] == runs[("Target", "2022")]


def test_words_of_two_breaks_do_not_touch() -> None:
    """On a narrow picture two breaks of neighbouring years have their words one below the other."""
    chart = replace(TIMELINESS, breaks=tuple(TIMELINESS.xs[1:3]))
    drawn = line_layers(chart, NARROW).layers
    downs = [each["encoding"]["y"]["value"] for each in drawn if "value" in each["encoding"].get("text", {})]
    first, second = dict.fromkeys(downs)
    assert first == 0 < second


def test_the_words_of_a_break_stand_clear_of_lines() -> None:
    """A line that runs behind them is hidden there: they stand on white."""
    drawn = line_layers(TIMELINESS, NARROW).layers
    said = [each["mark"] for each in drawn if each["encoding"].get("text", {}).get("value") == BREAK]
    assert [mark.get("stroke") for mark in said] == ["#ffffff", None]


def test_lines_have_points_and_targets_have_none() -> None:
    """A point is a reading; a target is not one."""
    points = line_layers(TIMELINESS, PAGE).layers[1]["data"]["values"]
    assert {row["series"] for row in points} == {"County Durham", "England", "North East"}
    assert len({row["shape"] for row in points}) == 3


def test_one_reading_stands_in_the_middle() -> None:
    """One x alone is drawn, with its name."""
    alone = replace(PLANS, series=(Series("County Durham", "area", (Point("2025", 5390),)),))
    assert [row["y"] for row in rows(alone)] == [5390]
    assert lettered(alone) == ["County Durham 5,390"]


def test_a_phone_has_the_same_words_in_less_width() -> None:
    """The narrow picture says all that the wide one says."""
    wide, narrow = line_layers(TIMELINESS, PAGE), line_layers(TIMELINESS, NARROW)
    assert narrow.width < wide.width
    assert len(narrow.layers) == len(wide.layers)


def test_bands_are_shaded_behind_the_lines() -> None:
    """The widest first, and the scale holds their ends."""
    bands = (
        Band("95% range", (BandPoint("2024", 10, 10), BandPoint("2025", 5, 99000))),
        Band("50% range", (BandPoint("2025", 8, 12),)),
    )
    layers = line_layers(replace(TIMELINESS, bands=bands), PAGE).layers
    assert [layer["mark"]["type"] for layer in layers[:3]] == ["area", "area", "line"]
    assert layers[0]["data"]["values"][1] == {"x": "2025", "y": 5, "to": 99000}
    assert layers[0]["encoding"]["y"]["scale"]["domain"][1] >= 99000
