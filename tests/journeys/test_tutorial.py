"""What the half hour with Understand promises is there, link by link, for a council commissioner."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.durham import durham, person_of
from tests.journeys.test_deliver import sign_in
from tests.published import published

pytestmark = pytest.mark.django_db(transaction=True)

TUTORIAL = Path(__file__).parents[2] / "docs" / "tutorial" / "understand-half-hour.md"


def test_the_half_hour_with_understand(page: Page, axe: Callable[[Page], list[str]]) -> None:
    """Needs, a figure and its source, noise, the forecast, a gap, waits and facts on a page, by the links it names."""
    published()
    sign_in(page, person_of(durham(), "council-commissioner").email)
    go(page, "Understand")
    expect(page.locator(".gt-lead")).to_contain_text("18.3% of new plans came within 20 weeks in 2024")
    go(page, "Profile of need")
    expect(page.locator("#need tbody tr, table tbody tr").first).to_contain_text("41.3%")

    go(page, "Understand")
    page.locator("main").get_by_role("link", name="Plans issued within 20 weeks, exceptions left out").click()
    page.locator("summary").filter(has_text="Where this comes from").first.click()
    expect(page.locator("main")).to_contain_text("153 of 838")
    expect(page.locator("main")).to_contain_text("DfE Education, health and care plans (SEN2), 2025")

    go(page, "Understand")
    go(page, "What changed and what is noise")
    expect(page.get_by_role("heading", level=1)).to_have_text("What changed and what is noise")
    go(page, "Forecast")
    expect(page.get_by_role("heading", level=1)).to_have_text("Forecast")
    for name in ("forecast from the newest", "Past rates applied", "Scenarios"):
        expect(page.get_by_role("link", name=name).first).to_be_visible()

    go(page, "Gaps and duplication")
    page.get_by_label("Decision").select_option(label="Undecided")
    page.get_by_role("button", name="Show these gaps").click()
    page.get_by_role("link", name=re.compile("^No offer while waiting for Social Communication")).click()
    expect(page.get_by_role("radio", name="No action, for a reason")).to_be_visible()

    go(page, "Deliver")
    go(page, "Waits")
    expect(page.locator("main")).to_contain_text("2 of 46 services")
    go(page, "Work out a waiting list")
    expect(page.get_by_role("link", name=re.compile("made-up list"))).to_be_visible()

    go(page, "Publish")
    go(page, "Facts on a page")
    expect(page.locator("#facts-short tbody tr")).to_have_count(6)
    assert axe(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert axe(page) == []


def test_every_figure_that_the_tutorial_names_is_of_the_demonstration() -> None:
    """It names figures that the tests above, and those of the pages, look for: change them together."""
    text = " ".join(TUTORIAL.read_text(encoding="utf-8").split())
    for figure in ("5,390", "18.3%", "41.3%", "31.5%", "153 of 838", "2 of 46 services"):
        assert figure in text


def go(page: Page, name: str) -> None:
    page.get_by_role("link", name=name, exact=True).first.click()
