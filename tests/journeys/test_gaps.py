"""A commissioner finds a gap, decides about it, and sees the decision in the golden thread."""

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

BASE = "/areas/county-durham/understand/"


def test_a_gap_is_decided_and_stands_in_the_thread(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """From Understand to the gap; without an answer it is refused in words; with one the action answers the gap."""
    published()
    sign_in(page, person_of(durham(), "council-commissioner").email)
    page.goto(BASE)
    page.get_by_role("link", name="Gaps and duplication").first.click()
    page.get_by_label("Decision").select_option("undecided")
    page.get_by_role("button", name="Show these gaps").click()
    expect(page).to_have_url(re.compile("state=undecided"))
    _seen(page, axe, screenshots, "understand-gaps")

    page.get_by_role("link", name=re.compile("management of pupils on return")).click()
    page.get_by_role("radio", name="An action answers it").check()
    page.get_by_role("button", name="Record the decision").click()
    expect(page.get_by_role("link", name="Choose the action that answers it")).to_be_visible()
    _seen(page, axe, screenshots, "understand-gap-refused")
    page.get_by_label("Which action?").select_option(index=1)
    page.get_by_label("Why?").fill("The board agreed it in May.")
    page.get_by_role("button", name="Record the decision").click()
    expect(page.locator("main")).to_contain_text("The board agreed it in May.")
    _seen(page, axe, screenshots, "understand-gap")

    page.get_by_role("link", name="The record itself, and its golden thread").click()
    expect(page.get_by_role("group", name="Its thread")).to_contain_text("Action")
    expect(page.locator("main")).to_contain_text("The board agreed it in May.")


def test_the_pages_about_need_are_clean(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """The live assessment, the profile, outcomes, context, data flows and the choice of a cadence, at both widths."""
    published()
    sign_in(page, person_of(durham(), "council-commissioner").email)
    for address in ("live", "profile", "outcomes", "context", "data-flows", "assessments/jsna/refresh"):
        page.goto(f"{BASE}{address}/")
        _seen(page, axe, screenshots, f"understand-{address.rpartition('/')[2]}")


def test_a_gap_is_decided_without_scripts(page_without_scripts: Page) -> None:
    """A plain form is enough."""
    page = page_without_scripts
    sign_in(page, person_of(durham(), "nhs-commissioner").email)
    page.goto(f"{BASE}gaps/return-from-exclusion/")
    page.get_by_role("radio", name="No action, for a reason").check()
    page.get_by_label("Why?").fill("The inclusion strategy covers it.")
    page.get_by_role("button", name="Record the decision").click()
    expect(page.locator("main")).to_contain_text("The inclusion strategy covers it.")
    page.get_by_role("button", name="Take the decision back").click()
    expect(page.get_by_text("Nobody has decided anything yet.")).to_be_visible()


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
