"""How a profile's figures become charts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from goldenthread.home.charts.drawing import (
    bars_beside_england,
    how,
    line_beside_others,
    middle_shown,
    neighbours_name,
    ordered,
    when_of,
    x_of,
    years_title,
)
from goldenthread.indicators.indicator import Break
from goldenthread.methods.compare import neighbours
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period, calendar_year, january, month_instant
from goldenthread.needs.profile import Profile
from goldenthread.web.charts import ChartData
from tests.needs.made_up import ENGLAND, REGION, beside, figure, in_time, indicator, plans, profile, share

IN_TIME = "plans-in-20-weeks"


def drawn(*figures: Figure, key: str = IN_TIME, **more: object) -> ChartData:
    return line_beside_others(profile(*figures, **more), key, "a-chart")


def test_a_share_is_drawn_beside_england_with_the_finding_as_its_title() -> None:
    """18.3% in 2024 beside England's 46.4%; the source and the last period are said under it."""
    chart = drawn(*in_time())
    assert chart.title == "Plans in 20 weeks: 18.3% in 2024; England 46.4%"
    assert [(each.name, each.role) for each in chart.series] == [
        ("County Durham", "area"),
        ("England", "comparator"),
    ]
    assert [(point.x, point.y) for point in chart.series[0].points] == [
        ("2021", 76.2),
        ("2022", 29.2),
        ("2023", 1.9),
        ("2024", 18.3),
    ]
    assert (chart.kind, chart.unit, chart.y_title, chart.x_title) == ("line", "%", "Per cent", "Year")
    assert (chart.source, chart.as_at, chart.subtitle) == ("DfE, 2025", "to 2024", "What it is.")


def test_a_count_stands_alone() -> None:
    """England's 638,745 plans are not drawn beside County Durham's 5,390, nor said in the title."""
    chart = drawn(*plans(), key="ehc-plans")
    assert [each.name for each in chart.series] == ["County Durham"]
    assert chart.title == "Ehc plans: 5,390 in January 2025"
    assert chart.x_title == "January of each year"


def test_the_region_is_drawn_where_it_has_figures() -> None:
    """A line without a point is no line."""
    north_east = share(IN_TIME, 2024, 40.0, place=REGION)
    assert [each.name for each in drawn(*in_time(), north_east).series] == [
        "County Durham",
        "England",
        "North East",
    ]


def test_figures_of_one_time_are_bars_of_places() -> None:
    """A line of one point cannot be seen: each place has a bar under its own name."""
    chart = drawn(share(IN_TIME, 2024, 18.3), share(IN_TIME, 2024, 46.4, place=ENGLAND))
    assert (chart.kind, chart.x_title) == ("bar", "Place, 2024")
    assert [(point.x, point.y) for each in chart.series for point in each.points] == [
        ("County Durham", 18.3),
        ("England", 46.4),
    ]


def test_the_neighbours_are_one_line_that_says_how_many_they_are() -> None:
    """The median of 30, 40 and 50 is 40, of 3 of 10; where the numbers differ from year to year none is said."""
    own = [share(IN_TIME, 2023, 1.9), share(IN_TIME, 2024, 18.3)]
    others = [replace(own[1], place=str(value), value=value) for value in (30.0, 40.0, 50.0)]
    known = {own[1]: beside(own[1], neighbours(others, 10))}
    line = drawn(*own, compared=known).series[-1]
    assert (line.name, line.role) == ("Neighbours (median, 3 of 10)", "comparator")
    assert [(point.x, point.y, point.note) for point in line.points] == [("2024", 40.0, "median of 3 of 10")]
    assert neighbours_name(["3 of 10", "4 of 10"]) == "Neighbours (median)"


def test_no_figure_is_an_empty_chart_that_still_says_what_it_is() -> None:
    """Nothing is loaded: a title, a definition, and no sentence that claims anything."""
    chart = drawn()
    assert chart.is_empty
    assert (chart.title, chart.subtitle, chart.sentence, chart.source, chart.as_at) == (
        "Plans in 20 weeks",
        "What it is.",
        "",
        "",
        "",
    )


def test_a_year_that_is_suppressed_is_a_gap_with_its_reason() -> None:
    """Never 0, and never left out of the axis."""
    hidden = replace(share(IN_TIME, 2023, None), availability="suppressed")
    points = drawn(hidden, share(IN_TIME, 2024, 18.3)).series[0].points
    assert [(point.x, point.y, point.note) for point in points] == [
        ("2023", None, "not shown, to protect people"),
        ("2024", 18.3, ""),
    ]


def test_a_line_stands_where_the_figures_began_to_be_made_another_way() -> None:
    """Changed from 1 January 2023: the first year of the new way is marked and the caution is said."""
    changed = {IN_TIME: indicator(IN_TIME, breaks=(Break(date(2023, 1, 1), "Counted person by person"),))}
    chart = drawn(*in_time(), indicators=changed)
    assert chart.breaks == ("2023",)
    assert chart.sentence.endswith("Counted person by person.")


def needs(place: str, total: float, **parts: float) -> list[Figure]:
    when = january(2025)
    found = [figure("ehc-plans", when, total, place)]
    return found + [
        figure("ehc-plans", when, value, place, need=code.replace("_", "-")) for code, value in parts.items()
    ]


def of_needs(whole: Profile) -> ChartData:
    return bars_beside_england(whole, "ehc-plans", "need", "need-shares", "Title", "Subtitle", "Sentence.")


def test_shares_are_of_the_places_own_total_the_most_frequent_first() -> None:
    """40, 30 and 10 of 80 are 50%, 37.5% and 12.5%; what is not recorded is last, what is nobody's is left out."""
    durham = needs("840", 80, slcn=30, not_recorded=10, asd=40, vi=0)
    england = needs(ENGLAND, 1000, asd=330, not_recorded=20)
    chart = of_needs(profile(*durham, *england))
    own, there = chart.series
    assert [(point.x, point.y) for point in own.points] == [
        ("Autistic spectrum disorder", 50),
        ("Speech, language and communication needs", 37.5),
        ("Need not recorded", 12.5),
    ]
    assert [(point.y, point.note) for point in there.points] == [
        (33, "95% interval 30.2% to 36.0%"),
        (None, "not available"),
        (2, "95% interval 1.3% to 3.1%"),
    ]
    assert (chart.as_at, chart.x_title) == ("January 2025", "Primary need")


def test_shares_of_nothing_are_an_empty_chart() -> None:
    """No release, no bars."""
    assert of_needs(profile()).is_empty


def test_ages_keep_their_own_order() -> None:
    """Not the most frequent first: 0 to 4 stands before 16 to 25."""
    sizes = {"16-25": 9.0, "5-10": 5.0, "0-4": 1.0, "unknown": 0.0}
    own = {code: figure("ehc-plans", january(2025), value) for code, value in sizes.items()}
    assert ordered("age-phase", own, {}) == ["0-4", "5-10", "16-25"]


@pytest.mark.parametrize(
    ("period", "x", "words"),
    [
        (january(2025), "2025", "January 2025"),
        (calendar_year(2024), "2024", "2024"),
        (month_instant(2018, 9), "2018-09", "September 2018"),
        (Period(date(2018, 4, 1), date(2019, 3, 31), "interval"), "2018-19", "2018-19 financial year"),
        (None, "", ""),
    ],
)
def test_the_axis_is_short_and_the_words_are_whole(period: Period | None, x: str, words: str) -> None:
    """The year is enough on an axis that says “January of each year”; a month that is not January is said."""
    reading = figure("ehc-plans", period, 1)
    assert (x_of(reading), when_of(reading)) == (x, words)
    assert bool(years_title([reading])) is (period is not None)


def test_how_it_is_computed_is_said_in_one_or_two_sentences() -> None:
    """What is divided by what, and who is counted; a count is divided by nothing."""
    divided = indicator(IN_TIME, numerator="plans in time", denominator="all new plans")
    assert (
        how(divided) == "Plans in time, divided by all new plans. It counts plans that the council maintains."
    )
    assert how(replace(divided, numerator="", population="")) == ""
    assert how(None) == ""


def test_the_median_of_the_neighbours_is_said_to_one_place() -> None:
    """The median of 30 and 40.3 is 35.15, said as 35.2%; of no neighbours nothing is said."""
    own = share(IN_TIME, 2024, 18.3)
    two = [replace(own, place=place, value=value) for place, value in (("1", 30.0), ("2", 40.3))]
    assert middle_shown(neighbours(two, 10)) == "35.2%"
    assert middle_shown(neighbours([], 10)) == ""
