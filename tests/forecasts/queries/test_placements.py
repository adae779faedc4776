"""The counts of one kind of placement in places that are like one another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from pytest_django import DjangoAssertNumQueries, DjangoDbBlocker

from goldenthread.access.models import Area
from goldenthread.forecasts.queries.placements import placement_panel
from tests.published import durham_with_statistics


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as area:
        yield area


def test_a_panel_has_the_counts_of_its_part_and_nothing_after_the_day(
    loaded: Area, db: None, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    """1,946 in special schools in January 2025; asked again, only the releases are read."""
    panel = placement_panel("placement=special", date(2025, 11, 1), "840")
    assert panel.histories["840"].counts[2025] == 1946 and panel.histories["840"].counts[2019] == 1533
    assert max(placement_panel("placement=special", date(2022, 6, 1), "840").histories["840"].counts) == 2022
    assert all(len(code) == 3 for code in panel.histories)
    with django_assert_num_queries(1):
        assert placement_panel("placement=special", date(2025, 12, 1), "840") is panel


def test_a_part_that_nobody_published_has_no_counts(loaded: Area, db: None) -> None:
    """And so no forecast."""
    assert placement_panel("placement=castle", None, "840").histories == {}
