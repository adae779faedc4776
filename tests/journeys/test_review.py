"""A board member reads once a quarter whether it works: status first, then why, then the evidence."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.cast import PASSWORD
from tests.durham import durham, person_of
from tests.published import published

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_board_member_sees_what_is_met_and_what_nobody_reads(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """Six areas in one table; a target that passed unread; a weakness with its claims; the labels of the evidence."""
    published()
    sign_in(page, person_of(durham(), "board-member").email)
    page.get_by_role("link", name="Review", exact=True).first.click()
    expect(page.get_by_role("heading", level=1, name="Review")).to_be_visible()
    rows = page.locator("#six-high-priority-areas tbody tr")
    expect(rows).to_have_count(12)
    expect(rows.filter(has_text="Wait for an autism assessment")).to_contain_text("Unread since due")
    expect(page.get_by_text("Nobody reads “")).to_contain_text("Out of county placements")
    look(page, "review", axe, screenshots)

    rows.get_by_role("link", name="Wait for an autism assessment").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Wait for an autism assessment")
    expect(page.get_by_text("33 weeks from the target of at most 12 weeks")).to_be_visible()
    expect(page.get_by_text("Which way it moves cannot be told")).to_be_visible()
    look(page, "review-indicator", axe, screenshots)
    page.go_back()

    page.get_by_role("link", name="Areas of weakness").first.click()
    expect(page.locator("main h2")).to_have_count(4)
    look(page, "review-weaknesses", axe, screenshots)
    page.get_by_role("link", name="Area 2").click()
    expect(page.locator("#further-developments")).to_contain_text("Overdue")
    look(page, "review-weakness", axe, screenshots)
    page.go_back()

    page.get_by_role("link", name="Evidence log").first.click()
    expect(page.get_by_text("1.09 is printed with a zero in front")).to_be_visible()
    expect(page.get_by_text("1.1 to 1.18")).to_be_visible()
    look(page, "review-evidence", axe, screenshots)


def look(
    page: Page, name: str, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """As a picture at both widths, with axe, and nothing wider than a phone."""
    screenshots(page, name)
    assert axe(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert axe(page) == []
    page.set_viewport_size({"width": 1280, "height": 900})


def sign_in(page: Page, email: str) -> None:
    page.goto("/sign-in/")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("button", name="Sign in")).to_have_count(0)
