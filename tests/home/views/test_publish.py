"""The page Publish of County Durham."""

import pytest

from tests.cast import gather, signed_in_as
from tests.durham import durham, person_of

pytestmark = pytest.mark.django_db

PAGE = "/areas/county-durham/publish/"


def test_what_is_public_is_linked() -> None:
    """All seven pages that can be public are, since 18 March 2020."""
    response = signed_in_as(person_of(durham(), "board-member")).get(PAGE)
    text = response.content.decode()
    assert (response.context["public"], response.context["pages"]) == (7, 7)
    assert "/public/county-durham/priorities/" in text
    assert "pack.zip" not in text


def test_the_pack_is_offered_to_those_who_may_export_it() -> None:
    """Others are told that it is not for them."""
    assert "pack.zip" in signed_in_as(person_of(durham(), "administrator")).get(PAGE).content.decode()


def test_an_area_that_shows_nothing_says_so() -> None:
    """Every page is listed as not public."""
    response = signed_in_as(gather().people["analyst"]).get("/areas/northshire/publish/")
    assert "Nothing is public yet" in response.content.decode()
    assert response.content.decode().count("Not public") == 7
