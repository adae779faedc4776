"""Finding places."""

from datetime import date

import pytest

from goldenthread.records.actions import keep_listed_places
from goldenthread.records.queries import place_or_none, places

pytestmark = pytest.mark.django_db


def test_places_on_a_day() -> None:
    """Cumbria stood in March 2023, Cumberland from April."""
    keep_listed_places()
    before = {place.code for place in places(date(2023, 3, 31))}
    after = {place.code for place in places(date(2023, 4, 1))}
    assert ("909" in before, "942" in before) == (True, False)
    assert ("909" in after, "942" in after) == (False, True)
    assert {"909", "942"} <= {place.code for place in places()}


def test_one_place() -> None:
    """By its code, or none."""
    keep_listed_places()
    found = place_or_none("840")
    assert found is not None
    assert found.region is not None
    assert found.region.name == "North East"
    assert place_or_none("000") is None
