"""Taking the pack along."""

import pytest

from tests.cast import signed_in_as
from tests.durham import durham, person_of

pytestmark = pytest.mark.django_db

ADDRESS = "/areas/county-durham/publish/pack.zip"


def test_those_who_may_export_get_the_pack() -> None:
    """It is the whole area, with what each partner pays: others do not find it."""
    area = durham()
    response = signed_in_as(person_of(area, "administrator")).get(ADDRESS)
    assert response["Content-Type"] == "application/zip"
    assert 'filename="county-durham.zip"' in response["Content-Disposition"]
    assert signed_in_as(person_of(area, "provider")).get(ADDRESS).status_code == 404
    assert "/sign-in/" in signed_in_as(None).get(ADDRESS)["Location"]
