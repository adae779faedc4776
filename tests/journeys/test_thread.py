"""A council commissioner follows County Durham's golden thread from the home page to where it breaks."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.durham import durham, person_of
from tests.journeys.conftest import PHONE
from tests.journeys.test_deliver import sign_in
from tests.published import published

pytestmark = pytest.mark.django_db(transaction=True)

ALL_BREAKS = re.compile(r"^All \d+ breaks$")


def test_a_commissioner_follows_the_thread_to_the_money(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """Home, a priority, its service, its joint funding, and the break there; each page clean for axe at both widths."""
    sign_in(page, person_of(durham(), "council-commissioner").email)
    published()
    page.goto("/areas/county-durham/")
    expect(page.locator(".gt-figure__sentence", has_text="5,390 in January 2025")).to_be_visible()
    expect(page.locator(".gt-figure__sentence", has_text="England 46.4%")).to_be_visible()
    for stage in ("Understand", "Plan", "Deliver", "Review", "Govern", "Involve", "Publish"):
        expect(page.locator(".gt-cards").get_by_role("link", name=stage, exact=True)).to_be_visible()
    _seen(page, axe, screenshots, "home")

    page.get_by_role("group", name="The golden thread").get_by_role("link", name="Priority").click()
    page.locator("main table").get_by_role("link", name="Improve local services").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Improve a range of local services")
    _seen(page, axe, screenshots, "record")

    page.get_by_role("link", name="Follow the whole thread").click()
    _seen(page, axe, screenshots, "thread")
    page.get_by_role("link", name="Paediatric Speech and Language Therapy Service").first.click()
    page.get_by_role("group", name="Its thread").get_by_role(
        "link", name="Paediatric Speech and Language Therapy Service"
    ).last.click()
    expect(page.get_by_text("no partner's contribution is known")).to_be_visible()


def test_the_breaks_are_listed_filtered_and_downloaded(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """By stage and by joint; each kind says why it matters and who mends it; the list downloads whole."""
    sign_in(page, person_of(durham(), "board-member").email)
    page.goto("/areas/county-durham/")
    page.get_by_role("link", name=ALL_BREAKS).click()
    expect(
        page.get_by_role("heading", name="Jointly funded service with unknown contribution")
    ).to_be_visible()
    _seen(page, axe, screenshots, "breaks")

    page.get_by_label("Stage", exact=True).select_option("Involve")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("heading", level=2, name="Involve")).to_be_visible()
    expect(page.get_by_role("heading", level=2, name="Deliver")).to_have_count(0)
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    text = download.value.path().read_text(encoding="utf-8-sig")
    assert "Comment without response" in text
    assert "Body with no line upwards" not in text


def test_another_date_gives_other_breaks(page: Page) -> None:
    """As at 1 January 2019 nothing that falls due later is overdue; the date stays while one walks on."""
    sign_in(page, person_of(durham(), "analyst").email)
    page.goto("/areas/county-durham/breaks/?on=2019-01-01&stage=Plan")
    expect(page.get_by_role("heading", name="Action overdue")).to_have_count(0)
    page.goto("/areas/county-durham/")
    expect(page.get_by_text("as at 1 January 2019")).to_be_visible()
    page.goto("/areas/county-durham/breaks/?on=2020-03-18&stage=Plan")
    expect(page.get_by_role("heading", name="Action overdue")).to_be_visible()


def test_the_thread_works_without_scripts(page_without_scripts: Page) -> None:
    """Nothing of it waits for a script."""
    page = page_without_scripts
    sign_in(page, person_of(durham(), "council-commissioner").email)
    page.goto("/areas/county-durham/")
    page.get_by_role("link", name=ALL_BREAKS).click()
    page.get_by_text(re.compile(r"^All \d+ records")).first.click()
    expect(page.locator("details[open] li").first).to_be_visible()


def test_a_contradiction_is_settled_and_opened_again_without_scripts(page_without_scripts: Page) -> None:
    """From the list to both values, a reason, the list of what is resolved, and back to open."""
    page = page_without_scripts
    sign_in(page, person_of(durham(), "council-commissioner").email)
    page.goto("/areas/county-durham/breaks/?stage=Review")
    page.locator("#unlike-statistics-compared").get_by_role("link", name="Both values").click()
    page.get_by_role("button", name="Settle it").click()
    expect(page.get_by_role("link", name="Say why this is settled")).to_be_visible()
    page.get_by_label("Why is this settled?").fill("The trust says that 45 weeks is an average.")
    page.get_by_label("Which value do you believe is right?").fill("45 weeks")
    page.get_by_role("button", name="Settle it").click()
    page.goto("/areas/county-durham/breaks/")
    expect(page.locator("#unlike-statistics-compared")).to_have_count(0)
    expect(page.locator("#resolved")).to_contain_text("The trust says that 45 weeks is an average.")
    page.locator("#resolved").get_by_role("link").first.click()
    page.get_by_role("button", name="Open it again").click()
    expect(page.get_by_role("button", name="Settle it")).to_be_visible()


def _seen(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None], name: str
) -> None:
    page.wait_for_load_state("networkidle")
    assert axe(page) == []
    wide = page.viewport_size
    page.set_viewport_size(PHONE)
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert wide is not None
    page.set_viewport_size(wide)
    screenshots(page, name)
