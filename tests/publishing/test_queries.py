"""Which areas show something to everyone."""

from datetime import date

import pytest

from goldenthread.publishing.queries import public_area_or_none, public_areas
from tests.cast import make_area
from tests.durham import durham

pytestmark = pytest.mark.django_db


def test_an_area_is_public_from_the_day_of_its_first_page() -> None:
    """County Durham shows seven pages from 18 March 2020; an area that marks nothing shows nothing."""
    area = durham()
    make_area("northshire", "Northshire", "999")
    assert public_areas(date(2020, 3, 18)) == [area]
    assert public_areas(date(2020, 3, 17)) == []
    found = public_area_or_none("county-durham", date(2020, 3, 18))
    assert found is not None and len(found.publications) == 7
    assert found.page("surveys") is not None and found.page("money") is None
    assert public_area_or_none("county-durham", date(2020, 3, 17)) is None
    assert public_area_or_none("northshire", date(2020, 3, 18)) is None
    assert public_area_or_none("nowhere", date(2020, 3, 18)) is None
