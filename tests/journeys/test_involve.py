"""A parent reads what families said in County Durham, and what was done about it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.durham import durham, person_of
from tests.journeys.test_deliver import check_on_a_phone, sign_in

INVOLVE = "/areas/county-durham/involve/"
PARTS = (INVOLVE, f"{INVOLVE}comments/", f"{INVOLVE}you-said/", f"{INVOLVE}engagements/")

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_parent_reads_what_was_said_and_done(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """Scores with their scale and numbers, what was answered, what was not, the likely duplicate, and no case story."""
    sign_in(page, person_of(durham(), "parent-carer-forum").email)
    page.goto(INVOLVE)
    sentence = page.locator("#chart-survey-means .gt-chart__sentence")
    expect(sentence).to_contain_text("from 1 (extremely unhappy) to 10 (extremely happy)")
    expect(sentence).to_contain_text("Over all 451 answers the mean is 2.81")
    screenshots(page, "involve")
    assert axe(page) == []
    parts = page.get_by_role("navigation", name="Pages of this stage")
    parts.get_by_role("link", name="You said, we did").click()
    said = page.locator("#you-said")
    expect(said).to_contain_text("they found the clinic letter from SCAT unhelpful")
    expect(said).to_contain_text("The clinic letter has therefore been modified")
    parts.get_by_role("link", name="What people said").click()
    expect(page.locator("#near-duplicates tbody tr")).to_have_count(1)
    parts.get_by_role("link", name="Engagements").click()
    expect(page.locator("#case-stories")).to_contain_text("Consent not recorded")
    assert axe(page) == []


def test_every_part_is_whole_on_a_phone(page: Page, axe: Callable[[Page], list[str]]) -> None:
    """Nothing scrolls sideways, and nothing keeps anybody from using it."""
    sign_in(page, person_of(durham(), "parent-carer-forum").email)
    check_on_a_phone(page, axe, PARTS)


def test_you_said_we_did_prints(page: Page) -> None:
    """On paper the two sides stand beside each other, without menus and links to downloads."""
    sign_in(page, person_of(durham(), "parent-carer-forum").email)
    page.goto(f"{INVOLVE}you-said/")
    page.emulate_media(media="print")
    expect(page.locator("#you-said")).to_be_visible()
    you, we = page.locator(".gt-said__you").first, page.locator(".gt-said__we").first
    assert you.bounding_box()["y"] == we.bounding_box()["y"]  # type: ignore[index]
    expect(page.locator(".gt-parts")).to_be_hidden()


def test_the_sum_of_a_table_prints_once(page: Page) -> None:
    """On paper a foot is the last row of its table, and is not repeated on every sheet."""
    sign_in(page, person_of(durham(), "parent-carer-forum").email)
    page.goto(f"{INVOLVE}comments/")
    page.emulate_media(media="print")
    foot = page.locator("tfoot").first
    expect(foot).to_contain_text("All answers together")
    assert foot.evaluate("foot => getComputedStyle(foot).display") == "table-row-group"
