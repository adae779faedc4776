"""The charts of the page Understand, built from the store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytest_django import DjangoDbBlocker

from goldenthread.access.models import Area
from goldenthread.home.charts.understand import CHARTS
from goldenthread.web.charts import ChartData
from tests.cast import make_area
from tests.published import durham_with_statistics

BY_KEY = {chart.key: chart for chart in CHARTS}


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as area:
        yield area


@pytest.fixture
def area(loaded: Area, db: None) -> Area:
    return loaded


def built(area: Area, key: str) -> ChartData:
    return BY_KEY[key].build(area, area.opens_on)


@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("plans-growth", "EHC plans grew 66% since January 2019, more slowly than England’s (80%)"),
        ("requests-and-plans", "1,009 requests in 2024 (965 in 2022), and 1,009 new plans"),
        (
            "plans-in-20-weeks",
            "18.3% of new plans came within 20 weeks in 2024, up from 1.9% in 2023; England 46.4%",
        ),
    ],
)
def test_the_finding_is_that_of_the_release(key: str, title: str, area: Area) -> None:
    """3,240 plans became 5,390 (66%), England's 353,995 became 638,745 (80%); the 20 weeks fell and rose."""
    assert built(area, key).title == title


@pytest.mark.parametrize("key", sorted(BY_KEY))
def test_each_reads_enough_for_all_that_it_draws(key: str, area: Area) -> None:
    """The area has a known point in every chart, and the chart carries the key under which it is declared."""
    chart = built(area, key)
    assert chart.key == key
    assert not chart.is_empty
    assert chart.source.endswith("2025")
    assert any(
        point.y is not None for series in chart.series if series.role == "area" for point in series.points
    )


@pytest.mark.parametrize(
    "key",
    ["plans-growth", "plans-per-1000", "requests-refused", "plans-in-20-weeks-beside", "annual-reviews"],
)
def test_a_chart_beside_others_has_the_neighbours(key: str, area: Area) -> None:
    """The middle of those that are like County Durham, of as many as have figures."""
    assert "Neighbours (median" in str([series.name for series in built(area, key).series])


@pytest.mark.parametrize("key", ["need-shares", "placement-shares", "age-shares"])
def test_the_parts_of_the_plans_come_to_all_of_them(key: str, area: Area) -> None:
    """The shares of one place add up to 100%, but for their rounding."""
    for series in built(area, key).series:
        assert sum(point.y or 0 for point in series.points) == pytest.approx(100, abs=0.5)


def test_without_figures_every_chart_is_empty(area: Area) -> None:
    """Northshire is in no release: nothing is raised and nothing is drawn."""
    nowhere = make_area("northshire", "Northshire", "999")
    for declaration in CHARTS:
        chart = declaration.build(nowhere, nowhere.opens_on)
        own = [each for each in chart.series if each.role in ("area", "other")]
        assert not any(point.y is not None for each in own for point in each.points), declaration.key
