"""One chart for every declared indicator."""

import pytest

from goldenthread.home.charts.indicator import CHARTS, indicator_chart
from goldenthread.indicators.catalogue import declared
from tests.cast import make_area
from tests.needs.made_up import in_time, profile


def test_every_declared_indicator_has_its_chart() -> None:
    """In the order in which lists show the indicators, each under its own title."""
    assert [(chart.key, chart.title) for chart in CHARTS] == [
        (f"indicator-{key}", indicator.title) for key, indicator in declared().items()
    ]


def test_a_chart_is_that_of_its_own_indicator() -> None:
    """The 20 weeks, and nothing of the plans that the profile holds too."""
    chart = indicator_chart(profile(*in_time()), "plans-in-20-weeks")
    assert chart.key == "indicator-plans-in-20-weeks"
    assert chart.title == "Plans in 20 weeks: 18.3% in 2024; England 46.4%"


@pytest.mark.django_db
@pytest.mark.parametrize("place_code", ["840", "999"])
def test_without_a_release_each_chart_is_empty_and_says_what_it_would_show(place_code: str) -> None:
    """Of a known authority, and of one that no list has."""
    area = make_area("northshire", "Northshire", place_code)
    for declaration in CHARTS:
        chart = declaration.build(area, area.opens_on)
        assert chart.is_empty and chart.title == declaration.title
