"""A board member sees who answers to whom in County Durham, drawn and as a list."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.durham import durham, person_of
from tests.journeys.conftest import PHONE
from tests.journeys.test_deliver import check_on_a_phone, sign_in

GOVERN = "/areas/county-durham/govern/"
PARTS = (GOVERN, f"{GOVERN}bodies/", f"{GOVERN}people/", f"{GOVERN}duties/")

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_board_member_follows_the_lines(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """The picture is drawn, the list says the same, and a body without a line upwards is flagged with its break."""
    sign_in(page, person_of(durham(), "board-member").email)
    page.goto(GOVERN)
    picture = page.get_by_role("img", name="Diagram:")
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.complete && image.naturalWidth > 600")
    told = page.locator(".gt-governance__list")
    expect(told).to_contain_text(
        "is accountable to County Durham Joint Commissioning Group and Integrated Steering"
    )
    expect(page.get_by_text("have no line upwards recorded")).to_be_visible()
    screenshots(page, "govern")
    assert axe(page) == []

    page.set_viewport_size(PHONE)
    assert told.bounding_box()["y"] < picture.bounding_box()["y"]  # type: ignore[index]
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert axe(page) == []

    page.get_by_role("link", name="Body with no line upwards").click()
    expect(page).to_have_url(re.compile("stage=Govern"))


def test_every_part_is_whole_on_a_phone(page: Page, axe: Callable[[Page], list[str]]) -> None:
    """Nothing scrolls sideways, and links in a list stand far enough apart for a finger."""
    sign_in(page, person_of(durham(), "board-member").email)
    check_on_a_phone(page, axe, PARTS)


def test_the_diagram_opens_by_itself(page: Page) -> None:
    """On its own the picture holds its words and leads to the records of the bodies."""
    sign_in(page, person_of(durham(), "board-member").email)
    page.goto("/areas/county-durham/govern/diagram.svg")
    expect(page.locator("svg a").first).to_be_visible()
    page.locator("svg a", has_text="Cabinet").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Cabinet")
