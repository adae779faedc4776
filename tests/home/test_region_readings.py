"""Reading a region's figures: one question for all of its authorities."""

import pytest
from pytest_django import DjangoAssertNumQueries

from goldenthread.home.region_readings import read_regional
from goldenthread.home.regional import choices
from goldenthread.indicators.catalogue import declared
from goldenthread.records.place_list import listed_places


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["plans-in-20-weeks", "need-asd", "ehc-plans-per-1000"])
def test_an_empty_store_gives_every_authority_without_a_figure(
    key: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """They are named, and there is no period."""
    with django_assert_max_num_queries(6):
        found = read_regional(listed_places()["E12000001"], choices(declared())[key], "2024")
    assert found.period is None and len(found.rows) == 12 and len(found.missing) == 12
