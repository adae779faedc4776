"""A parent reads what families said in County Durham, and what was done about it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.durham import durham, person_of
from tests.journeys.test_deliver import sign_in

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_parent_reads_what_was_said_and_done(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """Scores with their scale and numbers, what was answered, what was not, the likely duplicate, and no case story."""
    sign_in(page, person_of(durham(), "parent-carer-forum").email)
    page.goto("/areas/county-durham/involve/")
    sentence = page.locator("#chart-survey-means .gt-chart__sentence")
    expect(sentence).to_contain_text("from 1 (extremely unhappy) to 10 (extremely happy)")
    expect(sentence).to_contain_text("Over all 451 answers the mean is 2.81")
    said = page.locator("#you-said")
    expect(said).to_contain_text("they found the clinic letter from SCAT unhelpful")
    expect(said).to_contain_text("The clinic letter has therefore been modified")
    expect(page.locator("#near-duplicates tbody tr")).to_have_count(1)
    expect(page.locator("#case-stories")).to_contain_text("Consent not recorded")
    screenshots(page, "involve")
    assert axe(page) == []


def test_you_said_we_did_prints(page: Page) -> None:
    """On paper the two sides stand beside each other, without menus and links to downloads."""
    sign_in(page, person_of(durham(), "parent-carer-forum").email)
    page.goto("/areas/county-durham/involve/")
    page.emulate_media(media="print")
    expect(page.locator("#you-said")).to_be_visible()
    you, we = page.locator(".gt-said__you").first, page.locator(".gt-said__we").first
    assert you.bounding_box()["y"] == we.bounding_box()["y"]  # type: ignore[index]
    expect(page.locator(".gt-on-page")).to_be_hidden()
