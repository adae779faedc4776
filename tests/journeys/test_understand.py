"""An analyst opens Understand on Monday morning: the headline first, then why, down to the numbers."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.cast import PASSWORD
from tests.durham import durham, person_of
from tests.published import published

pytestmark = pytest.mark.django_db(transaction=True)

BASE = "/areas/county-durham/"


def test_an_analyst_reads_the_profile_down_to_its_numbers(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """Headline, chart, table and file say the same; the documents' figures stand beside and are not subtracted."""
    published()
    sign_in(page, person_of(durham(), "analyst").email)
    page.get_by_role("link", name="Understand", exact=True).first.click()
    expect(page.get_by_role("heading", level=1, name="Understand")).to_be_visible()
    plans = page.locator(".gt-figure").filter(has_text="EHC plans").first
    expect(plans).to_contain_text("5,390")
    expect(plans).to_contain_text("638,745")
    in_time = page.locator(".gt-figure").filter(has_text="exceptions left out")
    expect(in_time).to_contain_text("76.2% (246 of 323) in 2021")
    in_time.get_by_text("Where this comes from").click()
    expect(in_time).to_contain_text("DfE Education, health and care plans (SEN2)")
    look(page, "understand", axe, screenshots)

    page.get_by_role("link", name="Getting and keeping a plan").first.click()
    row = page.locator("#twenty-weeks tbody tr").filter(has_text="2023")
    expect(row).to_contain_text("1.9%")
    expect(row).to_contain_text("10 of 521")
    expect(row).to_contain_text("1.8%")
    picture = page.locator("#chart-plans-in-20-weeks img")
    picture.scroll_into_view_if_needed()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("image => image.naturalWidth") > 0
    look(page, "understand-process", axe, screenshots)
    with page.expect_download() as coming:
        page.locator("#twenty-weeks").get_by_role("link", name="Download CSV").click()
    assert "18.3,153 of 838,16.6,153 of 920" in Path(coming.value.path()).read_text(encoding="utf-8-sig")

    page.get_by_role("link", name="Who has a plan").first.click()
    expect(page.locator("#need-by-age tbody tr").first).to_contain_text("Autistic spectrum disorder")
    look(page, "understand-plans", axe, screenshots)

    page.get_by_role("link", name="Assessments, findings and gaps").first.click()
    expect(page.get_by_text("twice a year or every two years").first).to_be_visible()
    look(page, "understand-assessments", axe, screenshots)

    page.get_by_role("link", name="What the documents state").first.click()
    expect(page.locator("#beside-published")).to_contain_text("no difference is worked out")
    page.get_by_label("Topic").select_option("Disability")
    page.get_by_role("button", name="Show these figures").click()
    expect(page).to_have_url(re.compile("topic=Disability"))
    expect(page.locator("#stated-figures tbody tr")).to_have_count(4)
    look(page, "understand-stated", axe, screenshots)


def test_an_indicator_is_broken_down_without_scripts_and_by_keyboard(page_without_scripts: Page) -> None:
    """The chooser is a form: Enter sends it, and the address keeps the choice."""
    published()
    page = page_without_scripts
    sign_in(page, person_of(durham(), "board-member").email)
    page.goto(f"{BASE}indicators/ehc-plans/")
    page.get_by_label("Break down by").select_option("age-phase")
    page.get_by_role("button", name="Break it down").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("by=age-phase"))
    expect(page.locator("#breakdown")).to_contain_text("2,011")


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
