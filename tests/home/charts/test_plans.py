"""Charts of the plans that there are."""

from __future__ import annotations

from goldenthread.home.charts.plans import need_shares, needs_in_order, placement_shares, plans_growth
from goldenthread.methods.period import january
from tests.needs.made_up import ENGLAND, figure, plans, profile

NEEDS = [
    figure("ehc-plans", january(2025), 2225, need="asd"),
    figure("ehc-plans", january(2025), 1057, need="semh"),
    figure("ehc-plans", january(2025), 11, need="not-recorded"),
    figure("ehc-plans", january(2025), 0, need="ds"),
    figure("ehc-plans", january(2025), None, need="msi", availability="suppressed"),
    figure("ehc-plans", january(2025), 212000, ENGLAND, need="asd"),
]


def test_places_of_different_size_are_drawn_by_their_growth() -> None:
    """Durham 166.4 and England 180.4 where January 2019 is 100; no count of England's is on the axis."""
    chart = plans_growth(profile(*plans()))
    assert chart.title == "EHC plans grew 66% since January 2019, more slowly than England’s (80%)"
    ends = {series.name: series.points[-1].y for series in chart.series}
    assert ends == {"County Durham": 166.4, "England": 180.4}
    assert "3,240 plans in January 2019 and 5,390 in January 2025" in chart.sentence


def test_shares_come_most_frequent_first_and_not_recorded_last() -> None:
    """Autism 41.3%, then mental health; a need that nobody has is left out."""
    chart = need_shares(profile(*plans(), *NEEDS))
    assert [point.x for point in chart.series[0].points] == [
        "Autistic spectrum disorder",
        "Social, emotional and mental health",
        "Need not recorded",
    ]
    assert chart.title == "Autistic spectrum disorder: 41.3% of plans; England 33.2%"
    assert "It is not recorded for 11 of 5,390." in chart.sentence


def test_what_england_does_not_give_is_a_gap() -> None:
    """No figure of England's for mental health here: a gap that says so, not 0."""
    england = need_shares(profile(*plans(), *NEEDS)).series[1]
    assert (england.points[1].y, england.points[1].note) == (None, "not available")


def test_without_figures_a_chart_is_empty() -> None:
    """It draws nothing and claims nothing."""
    assert placement_shares(profile()).is_empty
    assert plans_growth(profile()).is_empty


def test_the_table_of_needs_has_the_order_of_the_chart() -> None:
    """Most frequent first."""
    assert needs_in_order(profile(*plans(), *NEEDS)) == ["asd", "semh", "not-recorded"]
