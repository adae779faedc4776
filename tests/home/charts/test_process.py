"""Charts of the way to a plan and after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goldenthread.home.charts.process import annual_reviews, appeals, requests_and_plans, timeliness
from goldenthread.indicators.indicator import Break
from goldenthread.methods.compare import neighbours
from goldenthread.methods.period import calendar_year
from tests.needs.made_up import beside, figure, in_time, indicator, profile, share

ALL_PLANS = [
    share("plans-in-20-weeks-all", year, value, of)
    for year, value, of in ((2021, 47.4, (246, 519)), (2023, 1.8, (10, 554)), (2024, 16.6, (153, 920)))
]


def test_both_rates_are_told_with_their_numbers() -> None:
    """76.2% (246 of 323), 1.9% (10 of 521) and 18.3% (153 of 838), beside 47.4, 1.8 and 16.6 with exceptions."""
    chart = timeliness(profile(*in_time(), *ALL_PLANS))
    assert chart.sentence == (
        "Exceptions excluded: 76.2% (246 of 323) in 2021, 47.4% including exceptions; 1.9% (10 of 521) in 2023, 1.8% "
        "including exceptions; 18.3% (153 of 838) in 2024, 16.6% including exceptions. England: 46.4%."
    )
    assert (
        chart.title == "18.3% of new plans came within 20 weeks in 2024, up from 1.9% in 2023; England 46.4%"
    )
    assert [series.role for series in chart.series] == ["area", "other", "comparator"]


def test_requests_and_new_plans_are_the_areas_own_counts() -> None:
    """No other place is drawn beside counts."""
    figures = [figure("ehc-requests", calendar_year(y), v) for y, v in ((2019, 574), (2024, 1009))]
    figures += [figure("new-ehc-plans", calendar_year(y), v) for y, v in ((2019, 336), (2024, 1009))]
    chart = requests_and_plans(profile(*figures))
    assert chart.title == "1,009 requests in 2024 (574 in 2019), and 1,009 new plans"
    assert [series.name for series in chart.series] == ["Requests", "New plans"]


def test_a_break_in_the_series_is_drawn() -> None:
    """The appeal rate is worked out another way from 2024: a line stands there and no change over it is said."""
    changed = Break(date(2024, 1, 1), "The method changed for 2024")
    declared = {"appeal-rate": indicator("appeal-rate", breaks=(changed,))}
    readings = [share("appeal-rate", year, value) for year, value in ((2022, 3.4), (2023, 4.4), (2024, 5.9))]
    chart = appeals(profile(*readings, indicators=declared))
    assert chart.breaks == ("2024",)
    assert "up from" not in chart.title
    assert "The method changed for 2024." in chart.sentence


def test_neighbours_say_how_many_of_how_many() -> None:
    """The median of 8 of 10."""
    own = share("annual-reviews-in-4-weeks", 2024, 40.0)
    others = [replace(own, place=str(n), value=30.0 + n) for n in range(8)]
    chart = annual_reviews(profile(own, compared={own: beside(own, neighbours(others, 10))}))
    assert chart.series[-1].name == "Neighbours (median, 8 of 10)"
    assert chart.series[-1].points[0].y == 33.5


def test_a_year_that_is_not_known_is_a_gap_with_its_words() -> None:
    """Not available in 2021, so the line begins in 2022."""
    readings = [
        share("annual-reviews-in-4-weeks", year, value) for year, value in ((2021, None), (2022, 20.0))
    ]
    unknown = replace(readings[0], availability="unavailable")
    chart = annual_reviews(profile(unknown, readings[1]))
    assert (chart.series[0].points[0].y, chart.series[0].points[0].note) == (None, "not available")
