"""A region's page where nothing is loaded, or where there is no region."""

import pytest
from django.test import Client

NORTH_EAST = "/regions/E12000001/"


@pytest.mark.django_db
def test_without_a_release_the_page_says_so() -> None:
    """An empty store; a place that is no region is not found; the list of regions needs no figures."""
    assert "No published figure of this is held" in Client().get(NORTH_EAST).content.decode()
    assert Client().get("/regions/840/").status_code == 404
    assert "North East" in Client().get("/regions/").content.decode()
