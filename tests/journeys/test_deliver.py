"""A commissioner looks at the services of County Durham, who funds them together, and takes the table away."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.cast import PASSWORD
from tests.durham import durham, person_of
from tests.journeys.conftest import PHONE

DELIVER = "/areas/county-durham/deliver/"
PARTS = (DELIVER, f"{DELIVER}funding/", f"{DELIVER}contracts/", f"{DELIVER}scope/")

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_commissioner_filters_services_and_reads_who_leads(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """Filter, count and address agree; the table has its 15 rows and its leads; a file comes; a record opens."""
    sign_in(page, person_of(durham(), "council-commissioner").email)
    page.goto(DELIVER)
    expect(page.get_by_role("heading", level=1, name="Deliver")).to_be_visible()
    screenshots(page, "deliver")
    assert axe(page) == []
    page.get_by_role("link", name="15 jointly funded").click()
    rows = page.locator("#joint-funding tbody tr")
    expect(rows).to_have_count(15)
    expect(rows.nth(2)).to_contain_text("Paediatric Speech and Language Therapy Service")
    sentence = page.locator("#chart-joint-funding-leads .gt-chart__sentence")
    expect(sentence).to_contain_text("leads 11 of the 15")
    assert axe(page) == []

    page.get_by_role("link", name="Service map").click()
    page.get_by_label("Commissioner", exact=True).select_option("nhs-england")
    page.get_by_role("button", name="Show these services").click()
    expect(page).to_have_url(re.compile("commissioner=nhs-england"))
    expect(page.locator("#services tbody tr")).to_have_count(1)
    with page.expect_download() as coming:
        page.locator("#services").get_by_role("link", name="Download CSV").click()
    assert Path(coming.value.path()).read_text(encoding="utf-8-sig").count("NHS England") == 1

    page.get_by_role("link", name="Show all services").click()
    page.locator("#services").get_by_role("link", name="Community Equipment").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Community Equipment")


def test_the_filters_work_without_scripts_and_by_keyboard(page_without_scripts: Page) -> None:
    """Nothing on the page needs JavaScript: a filter is a form, and Enter sends it."""
    page = page_without_scripts
    sign_in(page, person_of(durham(), "parent-carer-forum").email)
    page.goto(DELIVER)
    page.get_by_label("Need").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Show these services").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("fit these filters")).to_be_visible()
    page.get_by_role("link", name="Joint funding").click()
    expect(page.locator("#joint-funding")).not_to_contain_text("What each pays")


def test_every_part_is_whole_on_a_phone(page: Page, axe: Callable[[Page], list[str]]) -> None:
    """Nothing scrolls sideways, and nothing keeps anybody from using it."""
    sign_in(page, person_of(durham(), "nhs-commissioner").email)
    check_on_a_phone(page, axe, PARTS)


def check_on_a_phone(page: Page, axe: Callable[[Page], list[str]], addresses: Sequence[str]) -> None:
    """Each has one first heading, says in the navigation where it is, fits the phone and is accessible."""
    page.set_viewport_size(PHONE)
    for address in addresses:
        page.goto(address)
        expect(page.get_by_role("heading", level=1)).to_have_count(1)
        expect(page.locator(".gt-parts [aria-current=page]")).to_have_attribute("href", address)
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        assert axe(page) == [], address


def sign_in(page: Page, email: str) -> None:
    page.goto("/sign-in/")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("button", name="Sign in")).to_have_count(0)
