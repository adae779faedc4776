"""The stage pages of an area that has no records yet."""

import pytest

from tests.cast import gather, signed_in_as

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("stage", ["deliver", "govern", "involve"])
def test_an_area_without_records_has_its_pages(stage: str) -> None:
    """Empty says what will be here and how to get it here; it is not an error."""
    cast = gather()
    response = signed_in_as(cast.people["council-commissioner"]).get(f"/areas/northshire/{stage}/")
    assert response.status_code == 200
    assert "Fill in the sheet" in response.content.decode()
    if stage == "govern":
        assert (
            signed_in_as(cast.people["auditor"]).get("/areas/northshire/govern/diagram.svg").status_code
            == 200
        )
