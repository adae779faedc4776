"""The stage pages of an area that has no records yet."""

import pytest

from tests.cast import gather, signed_in_as

pytestmark = pytest.mark.django_db


PARTS = [
    "deliver", "deliver/funding", "deliver/contracts", "deliver/scope",
    "govern", "govern/bodies", "govern/people", "govern/duties",
    "involve", "involve/comments", "involve/engagements",
]  # fmt: skip


@pytest.mark.parametrize("stage", PARTS)
def test_an_area_without_records_has_its_pages(stage: str) -> None:
    """Empty says what will be here and how to get it here; it is not an error."""
    cast = gather()
    response = signed_in_as(cast.people["council-commissioner"]).get(f"/areas/northshire/{stage}/")
    assert response.status_code == 200
    assert "the sheet" in response.content.decode()
    assert 'class="gt-counts"' not in response.content.decode()


@pytest.mark.parametrize("page", ["govern/", "govern/diagram.svg", "involve/you-said/"])
def test_what_is_drawn_or_told_is_no_error_without_records(page: str) -> None:
    """The picture is empty, and the words say that nothing is recorded yet."""
    client = signed_in_as(gather().people["auditor"])
    assert client.get(f"/areas/northshire/{page}").status_code == 200
