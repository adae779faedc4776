"""The page of the glossary."""

import pytest
from django.test import Client

from tests.cast import signed_in_as
from tests.durham import durham, person_of

pytestmark = pytest.mark.django_db


def test_everyone_finds_what_an_abbreviation_means() -> None:
    """Signed out: from A to Z, what it was called before, a search, and a table to take along."""
    page = Client().get("/glossary/").content.decode()
    assert 'id="icb"' in page and "integrated care board" in page
    assert "Took the place of clinical commissioning groups (CCG) on 1 July 2022." in page
    found = Client().get("/glossary/", {"q": "pupil referral"}).content.decode()
    assert 'id="pru"' in found and 'id="icb"' not in found
    nothing = Client().get("/glossary/", {"q": "<b>"}).content.decode()
    assert "0 terms with “&lt;b&gt;”" in nothing
    table = Client().get("/glossary/", {"download": "glossary"})
    assert "EHC plan" in table.content.decode("utf-8-sig")


def test_an_area_adds_its_own() -> None:
    """The short names of its organisations and bodies, for those who may see the area."""
    area = durham()
    page = signed_in_as(person_of(area, "board-member")).get("/areas/county-durham/glossary/")
    assert 'id="own"' in page.content.decode()
    assert Client().get("/areas/county-durham/glossary/").status_code == 302
