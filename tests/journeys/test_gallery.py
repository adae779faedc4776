"""Every component in a real browser: seen at both widths, by keyboard, without scripts, and by axe."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

PHONE = {"width": 390, "height": 844}
PAGES = {"components": "/about/components/", "accessibility": "/accessibility/"}

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("name", PAGES)
def test_pages_have_no_accessibility_faults(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None], name: str
) -> None:
    """WCAG 2.2 AA at desktop and phone width, as far as axe can tell."""
    page.goto(PAGES[name])
    page.wait_for_load_state("networkidle")
    assert axe(page) == []
    page.set_viewport_size(PHONE)
    assert axe(page) == []
    screenshots(page, name)


@pytest.mark.parametrize("width", [320, 390, 641, 769, 1280])
def test_nothing_scrolls_sideways(page: Page, width: int) -> None:
    """At no width is the page wider than the window (WCAG 2.2, 1.4.10); a matrix scrolls in its own region."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(PAGES["components"])
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_table_stacks_on_a_phone_with_its_headings(page: Page) -> None:
    """Each value stands under its heading, which is read from the cell itself."""
    page.set_viewport_size(PHONE)
    page.goto(PAGES["components"])
    cell = page.locator('#money td[data-label="Council"]').first
    assert cell.evaluate("cell => getComputedStyle(cell, '::before').content") == '"Council"'
    assert cell.evaluate("cell => getComputedStyle(cell).display") == "flex"


def test_the_order_of_a_table_changes_by_keyboard(page: Page) -> None:
    """A heading is a link: it takes the focus, and Enter sorts."""
    page.goto(PAGES["components"])
    page.locator("#money thead a").nth(1).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**sort=money.council**")
    assert page.locator("#money th[aria-sort=ascending]").inner_text() == "Council"
    assert page.locator("#money tbody th").first.inner_text() == "Short breaks"


def test_pages_work_without_scripts(page_without_scripts: Page) -> None:
    """Details open, charts show, tables page; nothing waits for a script."""
    page = page_without_scripts
    page.goto(PAGES["components"])
    details = page.locator("details.govuk-details").first
    details.locator("summary").click()
    assert details.get_attribute("open") is not None
    page.locator("#many nav a[rel=next]").click()
    assert page.locator("#many tbody th").first.inner_text() == "11"


def test_the_skip_link_leads_to_the_content(page: Page) -> None:
    """The first stop of the keyboard is the way past the header."""
    page.goto(PAGES["components"])
    page.keyboard.press("Tab")
    assert page.locator(".govuk-skip-link").evaluate("link => link === document.activeElement")
    page.keyboard.press("Enter")
    assert page.url.endswith("#main-content")


def test_every_picture_has_words_and_comes(page: Page) -> None:
    """Charts carry their sentence as the alternative text, and all of them are drawn."""
    page.goto(PAGES["components"])
    page.wait_for_load_state("networkidle")
    pictures = page.locator("img.gt-chart__picture")
    assert pictures.count() == 4
    for at in range(4):
        picture = pictures.nth(at)
        assert len(picture.get_attribute("alt") or "") > 40
        assert picture.evaluate("picture => picture.complete && picture.naturalWidth > 0")


def test_on_paper_there_is_nothing_to_press(page: Page) -> None:
    """Printed, a page has no menus, forms or download links, and its tables stay tables."""
    page.goto(PAGES["components"])
    page.emulate_media(media="print")
    for part in (".gt-filters", ".govuk-breadcrumbs", ".govuk-pagination", ".gt-no-print"):
        assert not page.locator(part).first.is_visible(), part
    assert page.locator("#money table").evaluate("table => getComputedStyle(table).display") == "table"
