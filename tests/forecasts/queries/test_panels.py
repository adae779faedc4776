"""Published counts, read once for each set of accepted releases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from pytest_django import DjangoAssertNumQueries, DjangoDbBlocker

from goldenthread.access.models import Area
from goldenthread.forecasts.queries import panels, population_of
from goldenthread.intake.models import Upload
from goldenthread.intake.upload_state import WITHDRAWN
from tests.published import durham_with_statistics


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as area:
        yield area


@pytest.mark.usefixtures("loaded", "db")
def test_authorities_stand_with_authorities() -> None:
    """Regions and England with one another."""
    found = panels()
    assert found.authorities.histories["840"].counts[2025] == 5390
    assert "840" not in found.wider.histories
    assert found.wider.histories["E92000001"].name == "England"


@pytest.mark.usefixtures("loaded", "db")
def test_as_at_a_day_nothing_later_is_known() -> None:
    """A January counts from its first day."""
    assert max(panels(date(2020, 3, 18)).authorities.histories["840"].counts) == 2020
    assert max(panels(date(2019, 12, 31)).authorities.histories["840"].counts) == 2019


@pytest.mark.usefixtures("loaded", "db")
def test_the_second_reading_is_one_query(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    """It asks only which releases are accepted."""
    first = panels()
    with django_assert_num_queries(1):
        assert panels() is first


@pytest.mark.usefixtures("loaded", "db")
def test_a_withdrawn_release_is_forgotten() -> None:
    """What was worked out from it is not shown any more."""
    assert panels().authorities.histories
    Upload.objects.update(state=WITHDRAWN)
    assert not panels().authorities.histories


@pytest.mark.usefixtures("loaded", "db")
def test_without_a_projection_there_is_none() -> None:
    """The slice of EHC plans holds no population."""
    found = population_of("840")
    assert not found.has_projection
    assert found.last is None
