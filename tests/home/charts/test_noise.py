"""A control chart: its points say their kind by colour and by shape, and its limits stop where they start anew."""

from __future__ import annotations

from datetime import date
from typing import Any

from goldenthread.home.charts.noise import MEAN, noise_chart, value_shown
from goldenthread.home.series import Series
from goldenthread.indicators.indicator import Break
from goldenthread.indicators.standing import Target
from goldenthread.methods.period import calendar_year, month_instant
from goldenthread.web.charts.lines import line_layers
from goldenthread.web.charts.palette import MARKS
from goldenthread.web.charts.sizes import PAGE
from tests.methods.figures import count

VALUES = (10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 30)


def series(*values: float | None, **more: Any) -> Series:
    found = tuple(
        count(value, period=calendar_year(2010 + at), accumulation="period")
        for at, value in enumerate(values or VALUES)
    )
    return Series("plans", "plans", "EHC plans", "County Durham", found, "lower is better", **more)


def test_each_kind_of_point_has_its_colour_and_its_shape() -> None:
    """A jump where lower is better is an orange square; the subtitle says what it means."""
    one = series()
    chart = noise_chart(one, one.noise())
    assert chart.series[0].points[-1].mark == "special_cause_concern"
    assert chart.series[0].points[-1].note == "of concern: above the upper limit"
    assert "orange square: of concern" in chart.subtitle
    points = line_layers(chart, PAGE).layers[1]["data"]["values"]
    last = next(row for row in points if row["x"] == "2021")
    assert (last["dot"], last["shape"]) == MARKS["special_cause_concern"]
    assert len({shape for _, shape in MARKS.values()}) == len(MARKS)
    assert {row["series"] for row in points} == {"County Durham"}
    assert chart.title == "EHC plans: of concern"


def test_the_mean_the_limits_and_the_target_are_lines() -> None:
    """The target as it was set; the mean unbroken; no line of a limit where there is none."""
    one = series(target=Target("at most", 8, "plans"))
    assert [each.name for each in noise_chart(one, one.noise()).series][1:] == [
        MEAN, "Upper limit", "Lower limit", "Target",
    ]  # fmt: skip
    alone = series(4)
    assert [each.name for each in noise_chart(alone, alone.noise()).series][1:] == [MEAN]
    assert "too few points" in noise_chart(alone, alone.noise()).title
    empty = series(None, None)
    assert noise_chart(empty, empty.noise()).is_empty


def test_a_restart_is_drawn_with_its_words() -> None:
    """A dashed rule says that the limits start anew."""
    one = series(1, 2, 50, 51, breaks=(Break(date(2012, 1, 1), "Counted anew."),))
    chart = noise_chart(one, one.noise())
    assert chart.breaks == ("2012",)
    said = [layer["encoding"].get("text", {}).get("value") for layer in line_layers(chart, PAGE).layers]
    assert "limits start anew" in said


def test_months_are_called_months() -> None:
    """Several points of one year are not years."""
    found = tuple(count(value, period=month_instant(2025, at)) for at, value in ((4, 1), (5, 2)))
    one = Series("waiting", "waiting", "Waiting", "England", found, "lower is better")
    chart = noise_chart(one, one.noise())
    assert chart.x_title == "Month"
    assert value_shown(None, one.noise().marks[0]) == ""


def test_points_of_a_short_stretch_are_not_called_ordinary() -> None:
    """Nothing is told of them, in the legend and in the table."""
    few = series(1, 2, 3)
    assert noise_chart(few, few.noise()).subtitle == (
        "Control chart (XmR). Without limits: too few points to tell."
    )


def test_january_among_months_is_a_month() -> None:
    """2024-01 beside 2024-02; among Januaries alone the year is enough."""

    def xs(*months: tuple[int, int]) -> list[str]:
        figures = tuple(count(at, period=month_instant(*each)) for at, each in enumerate(months))
        one = Series("waiting", "waiting", "Waiting", "England", figures, "lower is better")
        return [point.x for point in noise_chart(one, one.noise()).series[0].points]

    assert xs((2024, 1), (2024, 2)) == ["2024-01", "2024-02"]
    assert xs((2023, 1), (2024, 1)) == ["2023", "2024"]
