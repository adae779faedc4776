"""The rows that readings point to, made when a file first names them."""

import pytest
from pytest_django import DjangoAssertNumQueries

from goldenthread.indicators.actions.keys import Keys
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.facts import Cell
from goldenthread.indicators.models import Breakdown, CatalogueIndicator, ReadingPeriod
from goldenthread.methods.period import calendar_year, january
from goldenthread.records.models import Place
from tests.indicators.actions.made_facts import DURHAM, NORTHSHIRE

pytestmark = pytest.mark.django_db
OURS, THEIRS = "ehc-plans", "dfe-ehc-plans.ceased_plans.employ"
CELLS = [Cell(OURS, "", 5390), Cell(OURS, "need=asd;sex=female", 12), Cell(THEIRS, "", 3)]


def test_an_indicator_stands_under_our_title_or_under_the_sources() -> None:
    """Ours is declared; the publisher's own column has the publisher's title and table."""
    keys = Keys("dfe-ehc-plans")
    keys.learn(CELLS)
    ours, theirs = (CatalogueIndicator.objects.get(key=key) for key in (OURS, THEIRS))
    assert keys.indicators == {OURS: ours.pk, THEIRS: theirs.pk}
    assert (ours.title, ours.declared, ours.unit) == (declared()[OURS].title, True, declared()[OURS].unit)
    assert (theirs.title, theirs.declared) == ("Number moved to paid employment", False)
    assert theirs.table.startswith("ceased_plans.csv: ")


def test_a_breakdown_is_found_by_its_dimensions() -> None:
    """«By need and sex» is one look-up, and the total is a breakdown by nothing."""
    Keys("dfe-ehc-plans").learn(CELLS)
    assert dict(Breakdown.objects.values_list("text", "dimensions")) == {
        "": "",
        "need=asd;sex=female": "need;sex",
    }


def test_what_is_known_is_not_made_again(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    """A second release uses the same rows; within one release nothing is asked twice."""
    first, second = Keys("dfe-ehc-plans"), Keys("dfe-ehc-plans")
    first.learn(CELLS)
    periods = {first.period(january(2025)), second.period(january(2025))}
    places = {first.place(DURHAM), second.place(DURHAM)}
    second.learn(CELLS)
    assert len(periods) == len(places) == 1
    assert (first.indicators, first.breakdowns) == (second.indicators, second.breakdowns)
    assert (CatalogueIndicator.objects.count(), Breakdown.objects.count()) == (2, 2)
    with django_assert_num_queries(0):
        second.learn(CELLS)
        second.period(january(2025))
        second.place(DURHAM)


def test_an_instant_and_an_interval_of_the_same_days_are_two_periods() -> None:
    """January 2024 and the year 2024 are never one row."""
    keys = Keys("dfe-ehc-plans")
    assert keys.period(january(2024)) != keys.period(calendar_year(2024))
    assert ReadingPeriod.objects.count() == 2


def test_the_summary_says_what_the_file_brought() -> None:
    """Two places of which one is new, two periods in order, and one of two indicators is ours."""
    keys = Keys("dfe-ehc-plans")
    keys.learn(CELLS)
    for place in (NORTHSHIRE, DURHAM, NORTHSHIRE):
        keys.place(place)
    for period in (january(2025), january(2024)):
        keys.period(period)
    assert keys.summary() == {
        "places": 2,
        "new_places": ["Northshire (999)"],
        "periods": ["2024-01", "2025-01"],
        "indicators": [THEIRS, OURS],
        "declared": 1,
    }
    region = Place.objects.get(code="999").region
    assert region is not None and region.code == "E12000001"


def test_a_place_that_a_release_brought_is_new_once() -> None:
    """The next release finds it known."""
    Keys("dfe-ehc-plans").place(NORTHSHIRE)
    again = Keys("dfe-ehc-plans")
    again.place(NORTHSHIRE)
    assert again.summary()["new_places"] == []
