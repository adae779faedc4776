"""Comparators attach to any figure: England, the region, statistical neighbours, the period before."""

import pytest
from pytest_django import DjangoAssertNumQueries

from goldenthread.indicators.queries import comparators, comparators_of, figures, latest
from goldenthread.methods.period import calendar_year

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("release")]


def test_durham_within_20_weeks() -> None:
    """18.3% in 2024 is worse than England's 46.4%, better than its own 1.9% of 2023, beside ten neighbours."""
    figure = latest("plans-in-20-weeks", "840")
    assert figure is not None
    found = comparators_of(figure)
    assert found.england is not None
    assert found.england.value == 46.4
    assert found.with_england.word == "worse"
    assert found.region is not None
    assert found.region.place_name == "North East"
    assert found.previous is not None
    assert (found.previous.value, found.previous.period) == (1.9, calendar_year(2023))
    assert found.with_previous.word == "better"
    assert found.change is not None
    assert found.change.words == "up 16.4 percentage points"
    assert found.neighbours.words == "10 of 10"
    assert len(found.sentences) == 4


def test_two_neighbours_of_northumberland_have_no_data() -> None:
    """The median says that it is of 8 of 10."""
    figure = latest("ehc-requests-refused", "929")
    assert figure is not None
    found = comparators_of(figure)
    assert found.neighbours.words == "8 of 10"
    assert found.neighbours.middle is not None
    assert "(8 of 10)" in found.with_neighbours.sentence


def test_counts_are_shown_and_not_judged() -> None:
    """England's 638,745 plans are there to be seen; 5,390 is compared with Durham's own year before only."""
    figure = latest("ehc-plans", "840")
    assert figure is not None
    found = comparators_of(figure)
    assert found.england is not None
    assert found.england.value == 638745
    assert found.with_england.word == "not compared"
    assert found.with_previous.word == "higher"
    assert found.change is not None
    assert found.change.words == "up 889 (19.8%)"


def test_rates_compare_with_neighbours_where_england_has_none() -> None:
    """Plans for every 1,000 people: no rate for England, but for neighbours."""
    figure = latest("ehc-plans-per-1000", "840")
    assert figure is not None
    found = comparators_of(figure)
    assert found.england is None
    assert found.neighbours.known == 10


def test_parts_compare_too() -> None:
    """A part of the total has the same comparators."""
    (figure,) = figures(
        indicator="plans-in-20-weeks", place="840", period=calendar_year(2024), breakdown="sex=female"
    )
    assert comparators_of(figure).with_england.word == "worse"


def test_england_has_no_region_and_no_neighbours() -> None:
    """England is compared with its own year before only."""
    figure = latest("plans-in-20-weeks", "E92000001")
    assert figure is not None
    found = comparators_of(figure)
    assert (found.england, found.region, found.neighbours.words) == (None, None, "0 of 0")
    assert found.with_previous.word == "worse"


def test_a_page_of_figures_asks_once(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    """Four queries for the comparators of every figure of a page."""
    found = figures(place="840")
    with django_assert_num_queries(4):
        assert len(comparators(found)) == len(set(found))
    assert comparators([]) == {}
